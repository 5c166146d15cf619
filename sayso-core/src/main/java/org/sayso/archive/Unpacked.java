package org.sayso.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes out of a packed stream, as long as it is in proportion to what goes in: text shrinks
 * to a tenth, a bomb to a thousandth.
 */
final class Unpacked extends FilterInputStream {

  private static final long HARMLESS = 32L << 20;
  private static final long HIGHEST_RATIO = 200;

  private final LongSupplier packed;
  private final long packedBefore;
  private long unpacked;

  /**
   * @param packed how many bytes have gone in
   */
  Unpacked(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
    this.packedBefore = packed.getAsLong();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int count = in.read(to, offset, length);
    unpacked += Math.max(0, count);
    if (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > packed.getAsLong() - packedBefore) {
      throw new Unsafe("unpacks to more than " + HIGHEST_RATIO + " times its size: a bomb");
    }
    return count;
  }
}
