package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, taken as a wish: what is being written is finished, then the run ends. The second one
 * ends the program at once, as ever; nothing is lost then either, but the index may lag behind.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean wished;

  /** Thrown through a run to end it. */
  static final class Interrupted extends RuntimeException {
    Interrupted() {
      super("interrupted");
    }
  }

  Interruption(PrintWriter messages) {
    this.hook =
        new Thread(
            () -> {
              wished = true;
              messages.println();
              messages.println("sayso: stopping after what is in hand …");
              try {
                if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                  messages.println("sayso: it takes too long; stopped in the midst of it");
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isWished() {
    return wished;
  }

  /** Ends the run if that is wished. */
  void check() {
    if (wished) {
      throw new Interrupted();
    }
  }

  @Override
  public void close() {
    over.countDown();
    if (!wished) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // it is running
      }
    }
  }
}
