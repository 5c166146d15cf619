package org.sayso.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sayso.news.RefusalReason;

/** Reads the body of an answer, unpacks it, and stops where it is too much. */
final class Body {

  private static final int HARMLESS = 1 << 20;
  private static final int HIGHEST_RATIO = 200;

  private Body() {}

  /** How many bytes came over the line. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int n = in.read(to, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }

  /**
   * The decoded bytes.
   *
   * @param encoding as the server tells it; empty for none
   * @param most what is more is refused, or cut off
   */
  static byte[] read(InputStream body, String encoding, int most, boolean cut) throws IOException {
    Counted raw = new Counted(body);
    InputStream in = decoded(raw, encoding.toLowerCase(Locale.ROOT).strip());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 13];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      bytes.write(chunk, 0, n);
      if (bytes.size() > HARMLESS && bytes.size() / HIGHEST_RATIO > raw.count) {
        throw new BadBody(
            RefusalReason.UNSAFE,
            "unpacks to more than " + HIGHEST_RATIO + " times its size: a bomb");
      }
      if (bytes.size() > most) {
        if (cut) {
          break;
        }
        throw new BadBody(
            RefusalReason.TOO_LARGE,
            String.format(Locale.ROOT, "more than %,d bytes; a report may have so many", most));
      }
    }
    return bytes.toByteArray();
  }

  private static InputStream decoded(InputStream raw, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity" -> raw;
      case "gzip", "x-gzip" -> new GZIPInputStream(raw);
      case "deflate" -> inflated(new BufferedInputStream(raw));
      default ->
          throw new BadBody(
              RefusalReason.ENCODING, "packed as " + encoding + ", which was not asked for");
    };
  }

  /** Some servers leave the zlib header out. */
  private static InputStream inflated(InputStream raw) throws IOException {
    raw.mark(1);
    boolean bare = (raw.read() & 0x0F) != 8;
    raw.reset();
    return new InflaterInputStream(raw, new Inflater(bare));
  }
}
