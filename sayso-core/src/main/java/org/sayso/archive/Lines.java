package org.sayso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, one at a time, none of them held beyond a limit. */
final class Lines {

  /**
   * @param bytes with the line feed, where there is one; at most one more than the limit
   * @param length of the whole line, whatever was kept of it
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one turn of a loop
  record Line(byte[] bytes, long length) {

    boolean isCut() {
      return length > bytes.length;
    }

    /** The first byte that is neither a blank nor part of a byte-order mark; 0 where none is. */
    int firstByte() {
      boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
      for (int i = marked ? 3 : 0; i < bytes.length; i++) {
        if (!isBlank(bytes[i])) {
          return bytes[i];
        }
      }
      return 0;
    }

    int lastByte() {
      for (int i = bytes.length - 1; i >= 0; i--) {
        if (!isBlank(bytes[i])) {
          return bytes[i];
        }
      }
      return 0;
    }

    private static boolean isBlank(byte b) {
      return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
  }

  private final InputStream in;
  private final int limit;

  /**
   * @param in buffered, as it is read byte by byte
   */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (length++ <= limit) {
        kept.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    return length == 0 ? Optional.empty() : Optional.of(new Line(kept.toByteArray(), length));
  }

  /** What is left, up to one byte more than the limit allows after what was read before. */
  byte[] rest(int before) throws IOException {
    return in.readNBytes(Math.max(0, limit + 1 - before));
  }
}
