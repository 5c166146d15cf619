package org.sayso.reading.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.news.Capture;
import org.sayso.reading.TestReader;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.weights.LinearModel;
import org.sayso.reading.weights.Weights;

/** What weights may do beside the rules, and what not. */
class LearnedReadingTest {

  private static final String LOST =
      "The chief stated Brandt and her team were extremely careless.";

  private static List<String> read(String sentence, Weights weights) {
    Capture capture =
        new Capture(
            "x.txt", ("Pellan, 3 May 2024\n\n" + sentence).getBytes(StandardCharsets.UTF_8));
    ParsedArticle article =
        TestReader.parser().parse(((Cleaned.Clean) new ReportCleaner().clean(capture)).article());
    String text = article.article().text();
    return new RuleFinder(TestReader.rules(), weights)
        .find(article).stream()
            .map(Found::attribution)
            .map(a -> a.foundBy() + ": " + a.source().in(text) + " | " + a.content().in(text))
            .toList();
  }

  /** Weights that prefer whatever ends before a comma, by so much. */
  private static Weights untilComma(double weight) {
    return new Weights(LinearModel.NONE, new LinearModel(Map.of("nx=m,", weight)));
  }

  @Test
  void aVerbWhoseClauseTheParserLostIsReadByWeightsAlone() {
    assertEquals(List.of(), read(LOST, Weights.NONE));
    assertEquals(
        List.of("learned: The chief | Brandt and her team were extremely careless"),
        read(LOST, Weights.load("en")));
  }

  @Test
  void anotherCutWinsOnlyWhereItWeighsClearlyMore() {
    String sentence = "The mayor said that the quay was safe, because he had walked on it.";
    String whole = "verb-clause: The mayor | that the quay was safe, because he had walked on it";
    assertEquals(List.of(whole), read(sentence, Weights.NONE));
    assertEquals(List.of(whole), read(sentence, untilComma(0.9)));
    assertEquals(
        List.of("verb-clause: The mayor | that the quay was safe"), read(sentence, untilComma(9)));
  }

  @Test
  void noWeightReachesPastWhereTheFloorPassesOn() {
    String sentence = "The mayor said the quay was safe; the union said that it was rotten.";
    Weights longest = new Weights(LinearModel.NONE, new LinearModel(Map.of("nx=end.", 9.0)));
    assertEquals(read(sentence, Weights.NONE), read(sentence, longest));
  }

  @Test
  void refusalsAreTheRulesBusiness() {
    String sentence = "The palace declined to say who had paid, or when it had been done.";
    assertEquals(read(sentence, Weights.NONE), read(sentence, untilComma(9)));
  }
}
