package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.news.RefusalReason.BINARY;
import static org.sayso.news.RefusalReason.EMPTY;
import static org.sayso.news.RefusalReason.ENCODING;
import static org.sayso.news.RefusalReason.LANGUAGE;
import static org.sayso.news.RefusalReason.MALFORMED;
import static org.sayso.news.RefusalReason.NO_SENTENCE;
import static org.sayso.news.RefusalReason.NO_TEXT;
import static org.sayso.news.RefusalReason.TOO_LARGE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;

/** Every way to be refused, with what people are told. */
class RefusalTest {

  @SuppressWarnings("ArrayRecordComponent") // a row of a table, never compared
  private record Case(String name, byte[] bytes, RefusalReason reason, String detail) {
    Case(String name, String content, RefusalReason reason, String detail) {
      this(name, content.getBytes(UTF_8), reason, detail);
    }

    String title() {
      return reason + ": " + detail;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case("a.txt", "", EMPTY, "the file has no bytes"),
          new Case("a.txt", " \n\t\r\n", EMPTY, "nothing but blanks"),
          new Case("a.txt", "\uFEFF", EMPTY, "nothing but blanks"),
          new Case("a.json", "  ", EMPTY, "nothing but blanks"),
          new Case(
              "a.txt",
              new byte[Capture.MAX_BYTES + 1],
              TOO_LARGE,
              "8,388,609 bytes; a report may have 8,388,608"),
          new Case(
              "a.txt",
              "%PDF-1.7 …",
              MALFORMED,
              "the PDF is broken: Missing root object specification in trailer."),
          new Case(
              "a.txt",
              "PK\u0003\u0004",
              BINARY,
              "this is a ZIP archive or an office document, not text"),
          new Case(
              "a.txt",
              new byte[] {(byte) 0x89, 'P', 'N', 'G'},
              BINARY,
              "this is a PNG image, not text"),
          new Case("a.txt", "The crane\u0000fell.", BINARY, "byte 9 is NUL, which no text has"),
          new Case(
              "a.txt",
              "The \u0001\u0002\u0003 crane fell.",
              BINARY,
              "3 of 19 bytes are control characters"),
          new Case(
              "a.txt",
              "The café fell.".getBytes(ISO_8859_1),
              ENCODING,
              "not UTF-8: byte 7 is 0xE9; save the text as UTF-8"),
          new Case(
              "a.txt",
              new byte[] {'o', 'h', (byte) 0xE2, (byte) 0x80},
              ENCODING,
              "not UTF-8: byte 2 is 0xE2; save the text as UTF-8"),
          new Case(
              "a.json",
              "{\"text\": \"caf\u00E9\"}".getBytes(ISO_8859_1),
              ENCODING,
              "not UTF-8: byte 13 is 0xE9; save the text as UTF-8"),
          new Case(
              "a.txt",
              "The crane fell.".getBytes(UTF_16),
              ENCODING,
              "the text is UTF-16, from byte 0 on; save it as UTF-8"),
          new Case(
              "a.json",
              "{\"text\": \"The crane fell.\",\n \"id\" 7}",
              MALFORMED,
              "broken JSON at line 2, column 7: Unexpected character ('7' (code 55)): was expecting"
                  + " a colon to separate field name and value"),
          new Case(
              "a.txt",
              "{\"text\": \"The crane",
              MALFORMED,
              "broken JSON at line 1, column 20: Unexpected end-of-input: was expecting closing"
                  + " quote for a string value"),
          new Case(
              "a.json",
              "[{\"text\": \"The crane fell.\"}]",
              MALFORMED,
              "a JSON array; a report is an object with `text`"),
          new Case("a.json", "7", MALFORMED, "a JSON number; a report is an object with `text`"),
          new Case(
              "a.txt",
              "<?xml version='1.0'?><rss><channel/></rss>",
              MALFORMED,
              "this is XML, but no HTML page"),
          new Case("a.json", "{\"title\": \"Crane falls\"}", NO_TEXT, "the report has no `text`"),
          new Case("a.json", "{\"text\": null}", NO_TEXT, "the report has no `text`"),
          new Case("a.json", "{\"text\": \" \\n\"}", NO_TEXT, "`text` is blank"),
          new Case("a.json", "{\"text\": [7]}", NO_TEXT, "`text` is not a string but array"),
          new Case("a.html", "<html><body></body></html>", NO_TEXT, "the page has no article text"),
          new Case(
              "a.html",
              "<!doctype html><nav><a href='/'>Home</a></nav>",
              NO_TEXT,
              "the page has no article text"),
          new Case("a.txt", "12:30 – 7 + 8 = 15 …", NO_SENTENCE, "the text has no letters"),
          new Case("a.txt", "12 kg", NO_SENTENCE, "the text has no two words"),
          new Case(
              "a.txt", "kg ml " + "12.5 ".repeat(30), NO_SENTENCE, "the text is figures and signs"),
          new Case(
              "a.txt",
              "Der Kran ist am Mittag ins Wasser gefallen, und niemand wurde dabei verletzt, teilte"
                  + " die Bürgermeisterin am Samstag mit.",
              LANGUAGE,
              "this is German; only English is read"),
          new Case(
              "a.json",
              "{\"language\": \"en\", \"text\": \"La grue est tombée dans l’eau à midi et personne"
                  + " n’a été blessé, selon le maire de la ville.\"}",
              LANGUAGE,
              "this is French; only English is read"),
          new Case(
              "a.txt",
              "Кран упал в воду в полдень, никто не пострадал.",
              LANGUAGE,
              "not in Latin letters (Russian?); only English is read"),
          new Case(
              "a.txt",
              "起重机中午掉进水里，没有人受伤。",
              LANGUAGE,
              "not in Latin letters (Chinese?); only English is read"));

  @TestFactory
  Stream<DynamicTest> cases() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.title(),
                    () -> {
                      Cleaned.Refused refused = Cleaning.refused(c.name(), c.bytes());
                      assertEquals(c.reason(), refused.reason());
                      assertEquals(c.detail(), refused.detail());
                      assertEquals(c.reason() == LANGUAGE, refused.article().isPresent());
                    }));
  }

  @Test
  void aForeignPageIsCutOutAllTheSame() {
    String words = "Der Kran ist am Mittag ins Wasser gefallen, und niemand wurde verletzt.";
    Cleaned.Refused refused =
        Cleaning.refused(
            "a.html",
            ("<html><nav>Start</nav><article><h1>Kran</h1><p>" + words + "</p></article></html>")
                .getBytes(UTF_8));
    Article article = refused.article().orElseThrow();
    assertEquals("Kran\n\n" + words, article.text());
    assertEquals("de", article.language());
  }

  /** What looks odd and is a report all the same. */
  @TestFactory
  Stream<DynamicTest> notRefused() {
    return Stream.of(
            "Crane falls",
            "[Updated 12:30] The crane fell.",
            "[1] The crane fell.",
            "{The crane fell.}",
            "<The crane> fell, she said.",
            "Škoda, Nguyễn and Łukasz met in Kraków, Đà Nẵng and Plzeň on Monday.",
            "“Il a dit non,” she said, and the crane fell into the water in front of them all.",
            "Mr. Bo Li Wu, Ms. Xi Na Ko.")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertEquals(text, Cleaning.clean("a.txt", text).text())));
  }
}
