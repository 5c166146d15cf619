package org.sayso.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.archive.Captured;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/**
 * Keeps a short queue of reports in work and tells the answers in the order they came in. A report
 * is let in when there is room, so a slow listener slows the reading down instead of filling the
 * memory. Belongs to one thread.
 */
final class InOrder implements AutoCloseable {

  private final Supplier<? extends ArticleReader> reader;
  private final Consumer<ReadAnswer> listener;
  private final int room;
  private final ExecutorService workers;
  private final Deque<Future<ReadAnswer>> inWork = new ArrayDeque<>();
  private boolean telling;

  InOrder(Supplier<? extends ArticleReader> reader, int threads, Consumer<ReadAnswer> listener) {
    this.reader = reader;
    this.listener = listener;
    this.room = 2 * threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reading");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Lets one in, and tells what is ready. */
  void take(Captured captured) {
    if (inWork.size() == room) {
      tellNext();
    }
    inWork.add(begin(captured));
    while (!inWork.isEmpty() && inWork.peek().isDone()) {
      tellNext();
    }
  }

  /** Tells the rest. */
  void finish() {
    while (!inWork.isEmpty()) {
      tellNext();
    }
  }

  /** Whether it was the listener who threw. */
  boolean isTelling() {
    return telling;
  }

  /** Drops what is still in work. */
  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Future<ReadAnswer> begin(Captured captured) {
    if (captured instanceof Captured.Missed missed) {
      return CompletableFuture.completedFuture(
          new ReadAnswer.Done(
              new Reading.Unreadable(missed.name(), missed.reason(), missed.detail())));
    }
    Capture capture = ((Captured.Taken) captured).capture();
    return workers.submit(() -> read(capture));
  }

  private ReadAnswer read(Capture capture) {
    ArticleReader ready = reader.get(); // if it cannot start, no report can be read
    try {
      return new ReadAnswer.Done(ready.read(capture));
    } catch (RuntimeException | StackOverflowError e) {
      return new ReadAnswer.Failed(capture.name(), e);
    }
  }

  private void tellNext() {
    ReadAnswer answer;
    try {
      answer = inWork.remove().get();
    } catch (ExecutionException e) { // no reader, or no memory left: no use in going on
      throw new IllegalStateException("the reading broke off: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    telling = true;
    listener.accept(answer);
    telling = false;
  }
}
