package org.sayso.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What an assistant writes. Its end is told only when all is answered, since the transport takes
 * the end for a wish to hear no more, and {@code printf … | sayso mcp} would print nothing.
 */
final class Listening extends FilterInputStream {

  private static final int PAUSE_MILLIS = 50;

  /** Between a line and its answer nobody is at work for a moment. */
  private static final int QUIET_PAUSES = 6;

  private final AtomicInteger working = new AtomicInteger();
  private final CountDownLatch ended = new CountDownLatch(1);

  Listening(InputStream in) {
    super(in);
  }

  /** Does some work that is waited for. */
  <T> T during(Supplier<T> work) {
    working.incrementAndGet();
    try {
      return work.get();
    } finally {
      working.decrementAndGet();
    }
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public int read() throws IOException {
    return ending(super.read());
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    return ending(super.read(bytes, from, most));
  }

  private int ending(int read) throws IOException {
    if (read == -1) {
      try {
        for (int quiet = 0; quiet < QUIET_PAUSES; quiet++) {
          Thread.sleep(PAUSE_MILLIS);
          if (working.get() > 0) {
            quiet = 0;
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("waiting for the last answers");
      } finally {
        ended.countDown();
      }
    }
    return read;
  }
}
