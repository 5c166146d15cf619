package org.sayso.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Keeps a short queue of things in work and tells the results in the order they came in. One is let
 * in when there is room, so a slow listener slows the work down instead of filling the memory.
 * Belongs to one thread.
 *
 * @param <I> what comes in
 * @param <O> what comes of it
 */
final class InOrder<I, O> implements AutoCloseable {

  private record Work<I, O>(I input, Future<O> result) {}

  private final Function<I, O> work;
  private final BiConsumer<I, O> listener;
  private final int room;
  private final ExecutorService workers;
  private final Deque<Work<I, O>> inWork = new ArrayDeque<>();
  private boolean telling;

  InOrder(int threads, Function<I, O> work, BiConsumer<I, O> listener) {
    this.work = work;
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
  void take(I input) {
    if (inWork.size() == room) {
      tellNext();
    }
    inWork.add(new Work<>(input, workers.submit(() -> work.apply(input))));
    while (!inWork.isEmpty() && inWork.peek().result().isDone()) {
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

  private void tellNext() {
    Work<I, O> next = inWork.remove();
    O result;
    try {
      result = next.result().get();
    } catch (ExecutionException e) { // no reader, or no memory left: no use in going on
      throw new IllegalStateException("the reading broke off: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    telling = true;
    listener.accept(next.input(), result);
    telling = false;
  }
}
