package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/** Right letters, or a refusal. */
class CharsetsTest {

  private static final String WORDS =
      "“We were lucky,” said José Muñoz of the port of Ostley – nobody was hurt.";

  private static Optional<String> type(String charset) {
    return charset.isEmpty()
        ? Optional.of("text/html")
        : Optional.of("text/html; charset=" + charset);
  }

  /** How it is written, what the server says, what the page says. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8, utf-8",
    "UTF-8, iso-8859-1, utf-8",
    "UTF-8, windows-1252, windows-1252",
    "UTF-8, koi8-r, ''",
    "UTF-8, '', no-such-thing",
    "windows-1252, utf-8, utf-8",
    "windows-1252, '', ''",
    "windows-1252, iso-8859-1, utf-8",
    "windows-1252, '', latin1",
    "windows-1252, us-ascii, ''",
    "UTF-16, utf-8, ''",
    "UTF-16LE, utf-16le, utf-8",
  })
  void whateverIsTold(String written, String server, String page) throws Refusal {
    String html = "<meta charset=\"" + page + "\"><p>" + WORDS;
    assertEquals(html, Charsets.page(html.getBytes(Charset.forName(written)), type(server)));
  }

  @Test
  void aStrayByteInUtf8IsHealed() throws Refusal {
    byte[] bytes = ("<p>" + WORDS + " It\u0092s over.").getBytes(UTF_8);
    String broken = new String(bytes, ISO_8859_1).replace("\u00C2\u0092", "\u0092");
    assertEquals(
        "<p>" + WORDS + " It’s over.", Charsets.page(broken.getBytes(ISO_8859_1), type("utf-8")));
  }

  @Test
  void whatIsNoEnglishUnderAWrongNameIsRefused() {
    byte[] bytes = "<p>Кран упал в воду в полдень.".getBytes(Charset.forName("windows-1251"));
    assertThrows(Refusal.class, () -> Charsets.page(bytes, type("utf-8")));
    byte[] odd = "<p>The crane \u0081 fell.".getBytes(ISO_8859_1);
    assertThrows(Refusal.class, () -> Charsets.page(odd, type("")));
  }

  @Test
  void plainTextIsReadAsToldOrNotAtAll() {
    byte[] windows = WORDS.getBytes(Charset.forName("windows-1252"));
    assertEquals(WORDS, text(windows, "text/plain; charset=windows-1252"));
    assertEquals(WORDS, text(WORDS.getBytes(UTF_8), "text/plain; charset=iso-8859-1"));
    assertEquals(WORDS, text(WORDS.getBytes(UTF_16LE), "text/plain; charset=utf-16le"));
    assertThrows(AssertionError.class, () -> text(windows, "text/plain; charset=utf-8"));
    assertThrows(AssertionError.class, () -> text(windows, "text/plain"));
  }

  private static String text(byte[] bytes, String mediaType) {
    Hints hints =
        new Hints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(mediaType),
            Optional.empty());
    return Cleaning.clean(new Capture("a.txt", bytes, hints)).text();
  }
}
