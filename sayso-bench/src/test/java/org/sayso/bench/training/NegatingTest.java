package org.sayso.bench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.compare.ContentParser;

/** Teaching goes wrong where a contrary is none. */
class NegatingTest {

  private static final RuleBook RULES = RuleBook.load("en");
  private static final ContentParser PARSER =
      new ContentParsing(new CoreNlpParser(RULES.verbLemmas()), new TimeResolver(RULES.times()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mill burned down | the mill did not burn down",
        "that the convoy was stopped at the bridge | that the convoy was not stopped at the bridge",
        "the bridge is intact | the bridge is not intact",
        "the truce will not hold | the truce will hold",
      })
  void aClauseIsTurned(String content, String contrary) {
    assertEquals(Optional.of(contrary), negated(content));
  }

  @ParameterizedTest
  @CsvSource({"nobody was hurt", "every house was searched", "nine dead", "to free the hostages"})
  void whatASmallChangeDoesNotTurnIsLeft(String content) {
    assertEquals(Optional.empty(), negated(content));
  }

  private static Optional<String> negated(String content) {
    return Negating.negate(PARSER.parse(content, Optional.empty()));
  }
}
