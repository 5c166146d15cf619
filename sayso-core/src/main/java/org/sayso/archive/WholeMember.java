package org.sayso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One member of a gzip file (RFC 1952) as our archive writes it: a head of ten bytes without
 * further fields, deflated bytes, their CRC-32 and length. Java's own stream runs on into the next
 * member and so cannot tell where one ends.
 */
final class WholeMember {

  /** The first four bytes of one: gzip, deflated, no further fields. */
  static final int HEAD_BYTES = 0x1f8b0800;

  private static final int HEAD = 10;
  private static final int TAIL = 8;

  private WholeMember() {}

  /** The member's bytes; empty where the stream begins with none, or with a part of one. */
  static Optional<byte[]> next(InputStream in) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD || head[0] != 0x1f || head[1] != (byte) 0x8b || head[3] != 0) {
      return Optional.empty();
    }
    member.writeBytes(head);
    CRC32 crc = new CRC32();
    Inflater inflater = new Inflater(true);
    byte[] read = new byte[1 << 16];
    byte[] inflated = new byte[1 << 16];
    try {
      while (!inflater.finished()) {
        int n = 0;
        if (inflater.needsInput()) {
          n = in.read(read);
          if (n < 0) {
            return Optional.empty();
          }
          inflater.setInput(read, 0, n);
          member.write(read, 0, n);
        }
        crc.update(inflated, 0, inflater.inflate(inflated));
      }
      int extra = inflater.getRemaining();
      byte[] all = member.toByteArray();
      int end = all.length - extra;
      byte[] whole = Arrays.copyOf(all, end + TAIL);
      int missing = end + TAIL - all.length;
      if (missing > 0 && in.readNBytes(whole, all.length, missing) < missing) {
        return Optional.empty();
      }
      boolean sound =
          number(whole, end) == (int) crc.getValue()
              && number(whole, end + 4) == (int) inflater.getBytesWritten();
      return sound ? Optional.of(whole) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | (bytes[at + 3] & 0xff) << 24;
  }
}
