package org.sayso.reconcile.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Numbers of dead, injured and missing, with what is told of them. */
class TollsTest {

  private static List<Toll> in(String words) {
    return Tolls.in(words, Spans.of(new Span(0, words.length())));
  }

  @ParameterizedTest
  @CsvSource({
    "nine people were killed, KILLED, UNTOLD, EXACTLY, 9, 9, 9, false",
    "at least nine civilians had died, KILLED, CIVILIANS, AT_LEAST, 9, 9, -1, false",
    "two more soldiers were killed, KILLED, COMBATANTS, EXACTLY, 2, 2, 2, true",
    "about 30 passengers were injured, INJURED, CIVILIANS, ABOUT, 30, 30, 30, false",
    "twelve or thirteen people were killed, KILLED, UNTOLD, BETWEEN, 12, 12, 13, false",
    "five people are missing, MISSING, UNTOLD, EXACTLY, 5, 5, 5, false",
    "nobody was killed, KILLED, UNTOLD, EXACTLY, 0, 0, 0, false",
  })
  void whatIsTold(
      String words,
      Toll.Kind kind,
      Toll.Side side,
      Toll.Bounding bound,
      long low,
      long best,
      long high,
      boolean increment) {
    List<Toll> tolls = in(words);
    assertEquals(1, tolls.size(), tolls.toString());
    Toll toll = tolls.get(0);
    assertEquals(kind, toll.kind());
    assertEquals(side, toll.side());
    assertEquals(bound, toll.bound());
    assertEquals(low, toll.low());
    assertEquals(best, toll.best());
    assertEquals(high, toll.high().orElse(-1));
    assertEquals(increment, toll.increment());
  }

  @Test
  void whatCountsNobody() {
    for (String words :
        List.of("the dam is nine metres high", "nine dogs were killed", "the talks died")) {
      assertEquals(List.of(), in(words), words);
    }
  }
}
