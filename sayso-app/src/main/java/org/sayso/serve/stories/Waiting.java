package org.sayso.serve.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;

/**
 * Asks for stories behind the pages: one that was never laid side by side takes seconds, and
 * whoever waits for it is told how far it has come.
 */
public final class Waiting {

  /** What takes no longer is shown at once. */
  private static final long PATIENCE_MILLIS = 700;

  private static final int MOST_AT_LEISURE = 8;

  private final StoryShelf shelf;
  private final Map<StoryRequest, Work> inWork = new LinkedHashMap<>();
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "laying a story");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param shelf on which stories lie
   */
  public Waiting(StoryShelf shelf) {
    this.shelf = shelf;
  }

  /** What nobody waits for is done one after the other; the newest few of it. */
  private final ThreadPoolExecutor leisure =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingDeque<>(MOST_AT_LEISURE),
          task -> {
            Thread thread = new Thread(task, "laying a story at leisure");
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.DiscardOldestPolicy());

  private record Work(CompletableFuture<StoryAnswer> answer, AtomicInteger reports) {}

  /** The answer if it is there or soon is, else how many reports were taken apart for it. */
  record Soon(Optional<StoryAnswer> answer, int reports) {}

  Soon ask(StoryRequest request) {
    Work work = begin(request);
    try {
      return new Soon(Optional.of(work.answer().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)), 0);
    } catch (TimeoutException e) {
      return new Soon(Optional.empty(), work.reports().get());
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Soon(Optional.empty(), work.reports().get());
    }
  }

  /** Lays the story that a report tells when there is time, for whoever asks later. */
  public void beside(String mark) {
    leisure.execute(
        () -> {
          try {
            shelf.layBeside(mark);
          } catch (RuntimeException e) {
            return; // fails again, and is told, when somebody asks for the story
          }
        });
  }

  /** For programs, which wait. */
  StoryAnswer await(StoryRequest request) {
    try {
      return begin(request).answer().join();
    } catch (CompletionException e) {
      throw cause(e);
    }
  }

  private static RuntimeException cause(Exception e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("a story could not be laid side by side", e);
  }

  private Work begin(StoryRequest request) {
    synchronized (inWork) {
      @Nullable Work there = inWork.get(request);
      if (there != null) {
        return there;
      }
      AtomicInteger reports = new AtomicInteger();
      Work work =
          new Work(CompletableFuture.supplyAsync(() -> tell(request, reports), workers), reports);
      inWork.put(request, work);
      return work;
    }
  }

  private StoryAnswer tell(StoryRequest request, AtomicInteger reports) {
    try {
      return shelf.tell(request, reports::incrementAndGet);
    } finally {
      synchronized (inWork) {
        inWork.remove(request);
      }
    }
  }
}
