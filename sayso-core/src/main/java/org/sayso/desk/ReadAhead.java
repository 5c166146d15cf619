package org.sayso.desk;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;

/**
 * Keeps a short queue of reports in work and hands out the answers in the order they came in.
 * Whoever takes an answer lets the next report in, so a slow printer slows the reading down instead
 * of filling the memory.
 */
final class ReadAhead implements Iterator<ReadAnswer> {

  private final Iterator<Arrival> arrivals;
  private final Supplier<? extends ArticleReader> reader;
  private final int window;
  private final ExecutorService workers;
  private final Deque<Future<ReadAnswer>> inWork = new ArrayDeque<>();
  private boolean exhausted;

  ReadAhead(Iterator<Arrival> arrivals, Supplier<? extends ArticleReader> reader, int threads) {
    this.arrivals = arrivals;
    this.reader = reader;
    this.window = 2 * threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reading");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    fill();
    if (inWork.isEmpty()) {
      workers.shutdown();
      return false;
    }
    return true;
  }

  @Override
  public ReadAnswer next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs are answered");
    }
    try {
      return inWork.remove().get();
    } catch (ExecutionException e) {
      stop();
      throw new IllegalStateException("the reading broke off", e.getCause());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /** Lets nothing more in and drops what is in work. */
  void stop() {
    exhausted = true;
    inWork.clear();
    workers.shutdownNow();
  }

  private void fill() {
    while (!exhausted && inWork.size() < window) {
      try {
        if (arrivals.hasNext()) {
          inWork.add(begin(arrivals.next()));
        } else {
          exhausted = true;
        }
      } catch (UncheckedIOException e) {
        exhausted = true; // what lies behind a broken disk cannot be asked for
        inWork.add(CompletableFuture.completedFuture(new ReadAnswer.Failed("input", e)));
      }
    }
  }

  private Future<ReadAnswer> begin(Arrival arrival) {
    if (arrival instanceof Arrival.Missed missed) {
      return CompletableFuture.completedFuture(new ReadAnswer.Done(missed.refusal()));
    }
    Capture capture = ((Arrival.Taken) arrival).capture();
    return workers.submit(() -> read(capture));
  }

  private ReadAnswer read(Capture capture) {
    try {
      return new ReadAnswer.Done(reader.get().read(capture));
    } catch (RuntimeException | StackOverflowError e) {
      return new ReadAnswer.Failed(capture.name(), e);
    }
  }
}
