package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Section;

/**
 * Every prefix and suffix of what we know how to read is cleaned or refused, and its sections hold.
 */
class EveryPieceTest {

  private final List<String> texts =
      Stream.concat(
              CleanRules.english().all().flatMap(rule -> rule.examples().stream()),
              Stream.of(
                  "{\"text\": \"Crane falls\\n\\nDetails: It “fell”.\", \"id\": 7}",
                  new String(Cleaning.fixture("plain-page.html"), UTF_8).substring(0, 400)))
          .map(marked -> marked.startsWith("{\"") ? marked : MarkedText.parse(marked).text())
          .toList();

  @Test
  void prefixesAndSuffixes() {
    long cleaned =
        texts.stream()
            .flatMap(
                text ->
                    IntStream.range(0, text.length())
                        .boxed()
                        .flatMap(i -> Stream.of(text.substring(0, i), text.substring(i))))
            .filter(EveryPieceTest::holds)
            .count();
    assertTrue(cleaned > 5000, cleaned + " pieces were articles");
  }

  @Test
  void hostileTexts() {
    for (String piece :
        List.of(
            "\"",
            "“",
            "(",
            "Details: ",
            "16:10 — ",
            "**",
            "# ",
            "TARNBY, 3 May (",
            "a ",
            "A/",
            "\n",
            "By A")) {
      holds(piece.repeat(20_000));
      holds("The crane fell. " + piece.repeat(20_000));
    }
  }

  @Test
  void fourThreadsAreEqual() {
    List<Cleaned> alone = texts.stream().map(EveryPieceTest::cleaned).toList();
    List<List<Cleaned>> together =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> texts.stream().parallel().map(EveryPieceTest::cleaned).toList())
            .toList();
    together.forEach(result -> assertEquals(alone, result));
  }

  /** Whether the text is an article; if so its sections are in order and apart. */
  private static boolean holds(String text) {
    if (!(cleaned(text) instanceof Cleaned.Clean clean)) {
      return false;
    }
    Article article = clean.article();
    int end = 0;
    for (Section section : article.sections()) {
      assertTrue(section.label().start() >= end, () -> "overlap: " + article);
      assertTrue(
          section.label().equals(section.body()) || section.label().end() <= section.body().start(),
          () -> "label in body: " + article);
      end = section.body().end();
    }
    assertTrue(end <= article.text().length(), () -> "outside: " + article);
    return true;
  }

  private static Cleaned cleaned(String text) {
    return Cleaning.CLEANER.clean(new Capture("piece", text.getBytes(UTF_8)));
  }
}
