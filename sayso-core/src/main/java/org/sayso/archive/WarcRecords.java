package org.sayso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.news.Capture;

/**
 * Cuts unpacked bytes into records. A record ends where its {@code Content-Length} says, and there
 * an empty line must stand: if none does, the length is wrong, and the next record is where {@code
 * WARC/1.} stands next.
 */
final class WarcRecords {

  /** A report with its HTTP header. */
  static final int MAX_RECORD = Capture.MAX_BYTES + (1 << 16);

  private static final int MAX_HEADER = 1 << 16;
  private static final int HEAD_OF_TOO_LARGE = 1 << 13;
  private static final String SEAM = "\r\n\r\n";

  private static final Pattern BEGIN =
      Pattern.compile("WARC/\\d\\.\\d+[ \\t]*\\r?\\n[A-Za-z-]+[ \\t]*:.*", Pattern.DOTALL);

  private static final Pattern LENGTH =
      Pattern.compile(
          "^Content-Length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private WarcRecords() {}

  /** Whether these are the first bytes of a record. */
  static boolean begins(byte[] head) {
    return head.length > 5
        && head[0] == 'W'
        && BEGIN.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  /** The next record or what is wrong at its place; empty at the end. */
  static Optional<WarcFrame> next(Rewind in) throws IOException {
    skipEmptyLines(in);
    in.anchor();
    long start = in.position();
    if (in.peek() < 0) {
      return Optional.empty();
    }
    if (!begins(in.head(64))) {
      skipToRecord(in);
      return Optional.of(
          WarcFrame.broken(start, in.position() - start + " bytes here are no record"));
    }
    return Optional.of(record(in, start));
  }

  private static WarcFrame record(Rewind in, long start) throws IOException {
    byte[] header = header(in);
    Matcher length = LENGTH.matcher(new String(header, StandardCharsets.ISO_8859_1));
    if (!length.find()) {
      skipToRecord(in);
      return WarcFrame.broken(start, "the record has no Content-Length");
    }
    long size = Long.parseLong(length.group(1));
    long body = in.position();
    if (size > MAX_RECORD) {
      return tooLarge(in, start, header, size);
    }
    byte[] bytes = in.readNBytes((int) size);
    if (bytes.length == size && endsHere(in)) {
      return WarcFrame.whole(start, joined(header, bytes));
    }
    in.seek(body);
    boolean more = skipToRecord(in);
    return WarcFrame.broken(
        start,
        bytes.length < size && !more
            ? "the record is cut off: %d of its %d bytes are there".formatted(bytes.length, size)
            : "the record does not end where its Content-Length of " + size + " says");
  }

  /** What is so large is passed by for its end, not by its length, which may be a mistake. */
  private static WarcFrame tooLarge(Rewind in, long start, byte[] header, long size)
      throws IOException {
    byte[] head = in.head(HEAD_OF_TOO_LARGE);
    skipToRecord(in);
    return WarcFrame.tooLarge(start, joined(header, head), String.format(Locale.ROOT, "%,d", size));
  }

  private static byte[] header(Rewind in) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    boolean lineIsEmpty = true;
    for (int b = in.read(); b >= 0 && header.size() < MAX_HEADER; b = in.read()) {
      header.write(b);
      if (b == '\n') {
        if (lineIsEmpty) {
          break;
        }
        lineIsEmpty = true;
      } else if (b != '\r') {
        lineIsEmpty = false;
      }
    }
    return header.toByteArray();
  }

  /** An empty line and whatever; or the end, or the next record after too few line ends. */
  private static boolean endsHere(Rewind in) throws IOException {
    if (new String(in.head(4), StandardCharsets.ISO_8859_1).equals(SEAM)) {
      in.skipNBytes(4);
      in.peek(); // so that a wrong checksum is met now
      return true;
    }
    long before = in.position();
    skipEmptyLines(in);
    if (in.peek() < 0 || (in.position() > before && begins(in.head(64)))) {
      return true;
    }
    in.seek(before);
    return false;
  }

  private static void skipEmptyLines(Rewind in) throws IOException {
    while (in.peek() == '\r' || in.peek() == '\n') {
      in.read();
    }
  }

  /** Whether there is one. */
  private static boolean skipToRecord(Rewind in) throws IOException {
    while (in.peek() >= 0) {
      if (in.peek() == 'W' && begins(in.head(64))) {
        return true;
      }
      in.read();
    }
    return false;
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = new byte[a.length + b.length];
    System.arraycopy(a, 0, both, 0, a.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
