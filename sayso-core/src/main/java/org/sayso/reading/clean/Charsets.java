package org.sayso.reading.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.news.RefusalReason;

/**
 * The characters of bytes whose character set is told wrongly, as it often is. What is well-formed
 * UTF-8 beyond ASCII is UTF-8, whatever anybody says: no other writing looks so by chance. Then
 * what the server says counts, then the page. What remains is English with Windows' quotation
 * marks, or it is refused: never wrong letters without a word.
 */
final class Charsets {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern IN_MEDIA_TYPE =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_PAGE =
      Pattern.compile(
          "<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?([^\\s;\"'/>]+)",
          Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 1 << 13;

  /** These are written with ASCII's bytes: that they are well-formed UTF-8 says nothing. */
  private static final Set<String> IN_DISGUISE =
      Set.of("utf-7", "hz-gb-2312", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn");

  /** Of a hundred letters of an English text fewer than so many are not ASCII. */
  private static final int MOST_OF_HUNDRED = 8;

  private Charsets() {}

  /** The character set that a media type names, as browsers understand the name. */
  static Optional<Charset> of(Optional<String> mediaType) {
    return mediaType.flatMap(type -> named(IN_MEDIA_TYPE.matcher(type)));
  }

  /** The characters of a page. */
  static String page(byte[] bytes, Optional<String> mediaType) throws Refusal {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return strict(bytes, marked.get())
          .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
          .orElseThrow(() -> refusal("not " + marked.get() + ", as its first bytes say"));
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Optional<Charset> server = of(mediaType);
    Optional<Charset> page = named(IN_PAGE.matcher(head)).filter(charset -> !isWide(charset));
    Optional<String> utf8 =
        server.or(() -> page).filter(c -> IN_DISGUISE.contains(name(c)) || isWide(c)).isPresent()
            ? Optional.empty()
            : strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Optional<String> told =
        Stream.of(server, page)
            .flatMap(Optional::stream)
            .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
            .flatMap(charset -> strict(bytes, charset).stream())
            .findFirst();
    return told.isPresent() ? told.get() : mixed(bytes);
  }

  /** Plain text and JSON: what is told, else UTF-8, and nothing is guessed. */
  static Optional<String> told(byte[] bytes, Optional<String> mediaType) {
    Optional<Charset> told = of(mediaType).filter(c -> !c.equals(StandardCharsets.UTF_8));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = !isWide(told.get()) && !IN_DISGUISE.contains(name(told.get()));
    return plain && strict(bytes, StandardCharsets.UTF_8).isPresent()
        ? Optional.empty()
        : strict(bytes, told.get());
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (Bytes.isUtf16(bytes)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (bytes.length > 1 && bytes[0] == '<' && bytes[1] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return bytes.length > 1 && bytes[0] == 0 && bytes[1] == '<'
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isWide(Charset charset) {
    return name(charset).startsWith("utf-16") || name(charset).startsWith("utf-32");
  }

  private static String name(Charset charset) {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Charset> named(Matcher name) {
    if (!name.find()) {
      return Optional.empty();
    }
    String lower = name.group(1).toLowerCase(Locale.ROOT);
    if (Set.of("iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "cp1252")
        .contains(lower)) {
      return Optional.of(WINDOWS);
    }
    try {
      return Optional.of(Charset.forName(lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** If all bytes fit. */
  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What is UTF-8 is read so, the bytes between as Windows', if they are few enough. */
  private static String mixed(byte[] bytes) throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StringBuilder text = new StringBuilder(bytes.length);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    int odd = 0;
    while (true) {
      var result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        int at = in.position();
        text.append(
            strict(new byte[] {in.get()}, WINDOWS)
                .orElseThrow(() -> refusal("byte " + at + " is of no character set we know")));
        odd++;
        decoder.reset();
      }
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (odd * 100L > letters * MOST_OF_HUNDRED) {
      throw refusal("not UTF-8, and the page does not say what it is");
    }
    return text.toString();
  }

  private static Refusal refusal(String detail) {
    return new Refusal(RefusalReason.ENCODING, detail);
  }
}
