package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.score.Marks.time;
import static org.sayso.score.Marks.told;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScoreTest {

  @Test
  void theOuterOfNestedTimesCounts() {
    Faults faults = new Faults();
    Score score =
        TimeScore.of(
            Marks.gold(
                List.of(),
                List.of(time(12, 15, "P1D"), time(9, 18, "P1W"), time(0, 3, "2025-10-06"))),
            Marks.read(
                List.of(),
                List.of(time(0, 3, "2025-10-06"), time(15, 25, "P2W"), time(30, 35, "P1D"))),
            faults);
    assertEquals("0.3333 0.5000 0.4000 of 2", told(score, "strict"));
    assertEquals("0.6667 1.0000 0.8000 of 2", told(score, "relaxed"));
    assertEquals("0.3333 0.5000 0.4000 of 2", told(score, "value"));
    assertEquals(
        List.of("  time             r/9: 'it rained' gold P1W, read P2W"), faults.first(5));
  }

  @Test
  void anExactMatchIsTakenBeforeAnOverlap() {
    Score score =
        TimeScore.of(
            Marks.gold(List.of(), List.of(time(0, 5, "A"), time(3, 8, "B"))),
            Marks.read(List.of(), List.of(time(3, 8, "B"))),
            new Faults());
    assertEquals("1.0000 0.5000 0.6667 of 2", told(score, "value"));
  }
}
