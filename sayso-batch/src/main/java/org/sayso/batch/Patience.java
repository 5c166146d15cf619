package org.sayso.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for what may crash or never end. Java cannot kill a thread: one that goes on for ever is
 * left alone, and costs a core until the process ends.
 */
final class Patience {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "sayso-batch");
            thread.setDaemon(true);
            return thread;
          });

  /** What came of it. */
  sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * @param reason {@code failed} or {@code timed_out}
     */
    record Lost<T>(String reason, String detail) implements Outcome<T> {}
  }

  private Patience() {}

  static <T> Outcome<T> with(Callable<T> work, Duration most) {
    Future<T> future = THREADS.submit(work);
    try {
      return new Outcome.Done<>(future.get(most.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return new Outcome.Lost<>(Refusals.FAILED, Refusals.say(e.getCause()));
    } catch (TimeoutException e) {
      future.cancel(true);
      return new Outcome.Lost<>(
          Refusals.TIMED_OUT, "it took more than " + most.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work was called off", e);
    }
  }
}
