package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * Cuts what came into reports, by its content before its name: boxes in boxes too, up to a depth.
 * The name of what lies in a box is that of the box and its own, {@code press.zip/dam.html}; it is
 * only told, never opened.
 */
final class Cutter {

  private static final int DEEPEST = 4;

  /** A web archive that came as a stream is not read twice. */
  static final WarcCuts.Again NEVER_AGAIN = place -> Optional.empty();

  private Cutter() {}

  static Iterator<Captured> cut(String name, InputStream in, Hints hints, WarcCuts.Again again) {
    return cut(name, in, hints, 0, again);
  }

  /** What lies in a box. */
  static Iterator<Captured> cutInside(String name, InputStream in, Hints hints, int depth) {
    return cut(name, in, hints, depth + 1, NEVER_AGAIN);
  }

  static Iterator<Captured> cutInside(String name, byte[] bytes, Hints hints, int depth) {
    return cutInside(name, new ByteArrayInputStream(bytes), hints, depth);
  }

  private static Iterator<Captured> cut(
      String name, InputStream in, Hints hints, int depth, WarcCuts.Again again) {
    if (depth > DEEPEST) {
      return Misses.only(
          Misses.unsafe(name, "it lies in more than " + DEEPEST + " boxes, one in the other"));
    }
    Rewind raw = new Rewind(in, 2 * WarcRecords.MAX_RECORD);
    byte[] head = raw.head(Kind.HEAD);
    Kind kind = Kind.of(head, name);
    return switch (kind) {
      case WARC -> new WarcCuts(name, raw, hints, again);
      case GZIP -> gzip(name, raw, head, hints, depth, again);
      case ZIP -> new ZipCuts(name, raw, hints, depth);
      case FEED, JSON_FEED, SITEMAP, OPML -> lists(kind, name, raw, hints);
      case MAIL -> mail(name, raw, hints, depth);
      case PLAIN -> new Records(name, raw, hints);
    };
  }

  private static Iterator<Captured> gzip(
      String name, Rewind raw, byte[] head, Hints hints, int depth, WarcCuts.Again again) {
    if (Kind.of(WarcFrames.unpacked(head), "") == Kind.WARC) {
      return new WarcCuts(name, raw, hints, again);
    }
    try {
      InputStream unpacked = new Unpacked(new GZIPInputStream(raw, 1 << 13), raw::position);
      return cutInside(name, unpacked, hints, depth);
    } catch (IOException e) {
      return Misses.only(Misses.unreadable(name, e));
    }
  }

  private static Iterator<Captured> lists(Kind kind, String name, Rewind raw, Hints hints) {
    try {
      byte[] bytes = raw.readNBytes(Capture.MAX_BYTES + 1);
      return bytes.length > Capture.MAX_BYTES
          ? Misses.only(Misses.tooLarge(name))
          : ListCuts.of(kind, name, bytes, hints);
    } catch (IOException e) {
      return Misses.only(Misses.unreadable(name, e));
    }
  }

  private static Iterator<Captured> mail(String name, Rewind raw, Hints hints, int depth) {
    try {
      byte[] bytes = raw.readNBytes(MailCuts.MAX_BYTES + 1);
      return bytes.length > MailCuts.MAX_BYTES
          ? Misses.only(Misses.tooLarge(name, "more than " + MailCuts.MAX_BYTES))
          : new MailCuts(name, hints, depth).of(bytes);
    } catch (IOException e) {
      return Misses.only(Misses.unreadable(name, e));
    }
  }

  /** Whether bytes that begin so may be of any size. */
  static boolean isOfAnySize(byte[] head, String name) {
    return Kind.of(Arrays.copyOf(head, Math.min(head.length, Kind.HEAD)), name).isOfAnySize();
  }
}
