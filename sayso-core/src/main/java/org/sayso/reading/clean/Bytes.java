package org.sayso.reading.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;

/** From bytes to characters, or the reason why not. */
final class Bytes {

  /** How a file of some other kind begins. */
  private record Magic(String kind, String prefix) {}

  private static final List<Magic> OTHER_KINDS =
      List.of(
          new Magic("a ZIP archive or an office document", "PK\u0003\u0004"),
          new Magic("a PNG image", "\u0089PNG"),
          new Magic("a JPEG image", "\u00FF\u00D8\u00FF"),
          new Magic("a GIF image", "GIF8"),
          new Magic("a RIFF file (image, sound or film)", "RIFF"),
          new Magic("gzip-compressed", "\u001F\u008B"),
          new Magic("bzip2-compressed", "BZh"),
          new Magic("xz-compressed", "\u00FD7zXZ"),
          new Magic("zstd-compressed", "(\u00B5/\u00FD"),
          new Magic("a 7-Zip archive", "7z\u00BC\u00AF"),
          new Magic("an old office document", "\u00D0\u00CF\u0011\u00E0"),
          new Magic("a program", "\u007FELF"),
          new Magic("an SQLite database", "SQLite format 3"),
          new Magic("sound", "ID3"),
          new Magic("a rich-text document", "{\\rtf"),
          new Magic("a web archive", "WARC/"));

  /** One control character in twenty is more than any text has. */
  private static final int CONTROL_SHARE = 20;

  private Bytes() {}

  static void refuseByLength(byte[] bytes) throws Refusal {
    if (bytes.length == 0) {
      throw new Refusal(RefusalReason.EMPTY, "the file has no bytes");
    }
    if (bytes.length > Capture.MAX_BYTES) {
      throw new Refusal(
          RefusalReason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "%,d bytes; a report may have %,d",
              (long) bytes.length,
              (long) Capture.MAX_BYTES));
    }
  }

  /** Files of a kind that has no text to read, told by how they begin. */
  static void refuseOtherKinds(byte[] bytes) throws Refusal {
    Optional<Magic> magic = OTHER_KINDS.stream().filter(m -> begins(bytes, m.prefix())).findFirst();
    if (magic.isPresent()) {
      throw new Refusal(RefusalReason.BINARY, "this is " + magic.get().kind() + ", not text");
    }
  }

  /**
   * The characters, byte-order mark off, every line end a line feed.
   *
   * @param mediaType whose character set counts; UTF-8 where it says none
   */
  static String text(byte[] bytes, Optional<String> mediaType) throws Refusal {
    Optional<String> told = Charsets.told(bytes, mediaType);
    return told.isPresent() ? unmarked(told.get()) : text(bytes);
  }

  private static String text(byte[] bytes) throws Refusal {
    refuseUtf16(bytes);
    refuseControlBytes(bytes);
    return unmarked(utf8(bytes));
  }

  /**
   * The page's characters as UTF-8 with a mark, which wins over all that the page says of itself.
   */
  static byte[] page(byte[] bytes, Optional<String> mediaType) throws Refusal {
    return ("\uFEFF" + Charsets.page(bytes, mediaType)).getBytes(StandardCharsets.UTF_8);
  }

  private static String unmarked(String text) {
    return lineFeeds(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** CRLF and lone CR become LF. */
  static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static boolean isUtf16(byte[] bytes) {
    return begins(bytes, "\u00FE\u00FF") || begins(bytes, "\u00FF\u00FE");
  }

  private static void refuseUtf16(byte[] bytes) throws Refusal {
    if (isUtf16(bytes)) {
      throw new Refusal(
          RefusalReason.ENCODING, "the text is UTF-16, from byte 0 on; save it as UTF-8");
    }
  }

  private static void refuseControlBytes(byte[] bytes) throws Refusal {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      if (b == 0) {
        throw new Refusal(RefusalReason.BINARY, "byte " + i + " is NUL, which no text has");
      }
      if (b > 0 && b < ' ' && "\t\n\u000B\f\r".indexOf(b) < 0) {
        controls++;
      }
    }
    if (controls > bytes.length / CONTROL_SHARE) {
      throw new Refusal(
          RefusalReason.BINARY, controls + " of " + bytes.length + " bytes are control characters");
    }
  }

  private static String utf8(byte[] bytes) throws Refusal {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw new Refusal(
          RefusalReason.ENCODING,
          String.format(
              Locale.ROOT,
              "not UTF-8: byte %d is 0x%s; save the text as UTF-8",
              at,
              HexFormat.of().withUpperCase().toHexDigits(bytes[at])));
    }
    return out.flip().toString();
  }

  /** The prefix's chars are bytes. */
  private static boolean begins(byte[] bytes, String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
