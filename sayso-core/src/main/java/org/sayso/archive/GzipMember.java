package org.sayso.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file, which ends where the member ends. Java's own stream runs over the
 * seams of the members, and the seams of a web archive are what saves the records behind a broken
 * one.
 */
final class GzipMember extends InputStream {

  private static final int CHUNK = 1 << 12;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final Rewind raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] chunk = new byte[CHUNK];
  private boolean ended;

  /** Begins at the member's first byte. */
  GzipMember(Rewind raw) throws IOException {
    this.raw = raw;
    header();
  }

  /** Whether these are the first bytes of a member. */
  static boolean begins(byte[] head) {
    return head.length > 3
        && (head[0] & 0xFF) == 0x1F
        && (head[1] & 0xFF) == 0x8B
        && head[2] == 8
        && (head[3] & RESERVED) == 0;
  }

  private void header() throws IOException {
    byte[] head = raw.readNBytes(10);
    if (!begins(head) || head.length < 10) {
      throw new ZipException("no gzip header");
    }
    int flags = head[3];
    if ((flags & HAS_EXTRA) != 0) {
      raw.skipNBytes(need() | need() << 8);
    }
    for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
      while ((flags & flag) != 0 && need() != 0) {
        // up to the NUL behind it
      }
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      raw.skipNBytes(2);
    }
  }

  private int need() throws IOException {
    int b = raw.read();
    if (b < 0) {
      throw tooShort();
    }
    return b;
  }

  private static EOFException tooShort() {
    return new EOFException("the gzip data end too early");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      while (!ended) {
        int count = inflater.inflate(to, offset, length);
        if (count > 0) {
          checksum.update(to, offset, count);
          return count;
        }
        if (inflater.finished()) {
          finish();
        } else if (inflater.needsInput()) {
          feed();
        } else {
          throw new ZipException("the gzip data need a dictionary");
        }
      }
      return -1;
    } catch (DataFormatException e) {
      close();
      throw new ZipException("broken gzip data: " + e.getMessage());
    }
  }

  private void feed() throws IOException {
    int count = raw.read(chunk, 0, CHUNK);
    if (count < 0) {
      close();
      throw tooShort();
    }
    inflater.setInput(chunk, 0, count);
  }

  private void finish() throws IOException {
    long length = inflater.getBytesWritten();
    raw.seek(raw.position() - inflater.getRemaining());
    close();
    if (number() != checksum.getValue() || number() != (length & 0xFFFF_FFFFL)) {
      throw new ZipException("the gzip checksum is wrong");
    }
  }

  private long number() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }
}
