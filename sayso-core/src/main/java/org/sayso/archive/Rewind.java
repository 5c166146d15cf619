package org.sayso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream that knows where it is and can go back to where it was anchored, as long as that is not
 * further behind than a limit. Holds no more than that, and little while nothing goes wrong.
 */
final class Rewind extends InputStream {

  /** Behind the place of reading so much is always held. */
  private static final int LEAST = 1 << 14;

  private final InputStream in;
  private final int limit;
  private byte[] bytes = new byte[1 << 16];
  private int at;
  private int end;

  /** The place of {@code bytes[0]} in the stream. */
  private long base;

  private long anchor;
  private @Nullable IOException failure;

  /**
   * @param limit how far one may go back
   */
  Rewind(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  long position() {
    return base + at;
  }

  /** What is behind this place need not be held any longer. */
  void anchor() {
    anchor = position();
  }

  boolean holds(long position) {
    return position >= base && position <= base + end;
  }

  /** Goes to a place that is held. */
  void seek(long position) throws IOException {
    if (!holds(position)) {
      throw new IOException("cannot go back to byte " + position);
    }
    at = (int) (position - base);
  }

  /** Up to so many of the next bytes, which stay unread; fewer where the stream ends or breaks. */
  byte[] head(int most) {
    try {
      while (end - at < most && fill()) {
        // as much as comes
      }
    } catch (IOException e) {
      // whoever reads on will meet it again
    }
    return Arrays.copyOfRange(bytes, at, Math.min(end, at + most));
  }

  /** The next byte, which stays unread; -1 at the end. */
  int peek() throws IOException {
    return at < end || fill() ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read() throws IOException {
    return at < end || fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (end == bytes.length) {
      makeRoom();
    }
    if (failure != null) {
      throw failure;
    }
    try {
      int count = in.read(bytes, end, bytes.length - end);
      end += Math.max(0, count);
      return count > 0;
    } catch (IOException e) {
      failure = e; // told again, should a look ahead have met it first
      throw e;
    }
  }

  private void makeRoom() {
    long near = Math.max(0, position() - LEAST);
    long keep = position() - anchor > limit ? near : Math.min(anchor, near);
    int drop = (int) Math.max(0, keep - base);
    if (drop >= bytes.length / 2) {
      System.arraycopy(bytes, drop, bytes, 0, end - drop);
    } else {
      byte[] larger = new byte[2 * bytes.length];
      System.arraycopy(bytes, drop, larger, 0, end - drop);
      bytes = larger;
    }
    base += drop;
    at -= drop;
    end -= drop;
  }
}
