package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Article;
import org.sayso.text.Offsets;
import org.sayso.text.Span;

/** The text comes out as it went in, but for a byte-order mark and carriage returns. */
class TextIsFixedTest {

  private static final String STORY = "Crane falls\n\nThe crane fell at noon, she said.";

  /**
   * @param in what comes
   * @param out what the article's text is
   */
  private record Case(String what, String in, String out) {}

  private static final List<Case> CASES =
      List.of(
          new Case("as it is", STORY, STORY),
          new Case("leading blank", " " + STORY + "\n", " " + STORY + "\n"),
          new Case("byte-order mark", "\uFEFF" + STORY, STORY),
          new Case("CRLF", STORY.replace("\n", "\r\n"), STORY),
          new Case("lone CR", STORY.replace("\n", "\r"), STORY),
          new Case(
              "CR CRLF", "The crane fell.\r\r\nShe said so.", "The crane fell.\n\nShe said so."),
          new Case("no-break space", "The\u00A0crane fell.", "The\u00A0crane fell."),
          new Case(
              "form feed, tab", "The crane\tfell.\fShe said so.", "The crane\tfell.\fShe said so."),
          new Case(
              "emoji",
              "“🙂 We were lucky,” she said. 👩‍🚒",
              "“🙂 We were lucky,” she said. 👩‍🚒"));

  @TestFactory
  Stream<DynamicTest> plainText() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.what(), () -> assertEquals(c.out(), Cleaning.clean("a.txt", c.in()).text())));
  }

  @TestFactory
  Stream<DynamicTest> json() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.what(),
                    () -> assertEquals(c.out(), Cleaning.clean("a.json", json(c.in())).text())));
  }

  @Test
  void aByteOrderMarkBeforeJson() {
    assertEquals(STORY, Cleaning.clean("a.json", "\uFEFF" + json(STORY)).text());
  }

  @Test
  void spansCountCodePointsAtTheEdge() {
    String text = "🙂 Crane falls\r\n\r\nDetails: “It’s gone,” she said.";
    Article article = Cleaning.clean("a.txt", text);
    Span body = article.sections().get(1).body();
    assertEquals("“It’s gone,” she said.", article.words(body));
    assertEquals(
        List.of(24, 46),
        Stream.of(new Offsets(article.text()).toCodePoints(body))
            .flatMap(pair -> Stream.of(pair[0], pair[1]))
            .toList());
  }

  @Test
  void cleaningTwiceGivesEqualArticles() {
    byte[] page = Cleaning.fixture("crane.html");
    assertEquals(
        new ReportCleaner().clean(new org.sayso.news.Capture("a", page)),
        new ReportCleaner().clean(new org.sayso.news.Capture("a", page)));
    assertEquals(STORY, Cleaning.clean("a", new String(STORY.getBytes(UTF_8), UTF_8)).text());
  }

  private static String json(String text) {
    return "{\"text\": \""
        + text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t").replace("\f", "\\f")
        + "\"}";
  }
}
