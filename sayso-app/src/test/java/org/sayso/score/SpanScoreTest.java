package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.score.Marks.RAIN;
import static org.sayso.score.Marks.SNOW;
import static org.sayso.score.Marks.at;
import static org.sayso.score.Marks.claim;
import static org.sayso.score.Marks.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanScoreTest {

  /** {@code rained} for {@code it rained}; a nested claim does not count. */
  private static Score score(boolean reporting) {
    MarkedClaim part = claim("x1", "Ann", at(0, 3), at(4, 8), at(12, 18));
    return SpanScore.of(
        Marks.gold(List.of(RAIN, SNOW), List.of()),
        Marks.read(List.of(part, Marks.within("x1", SNOW)), List.of()),
        reporting,
        new Faults());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPartOfTheContentIsSoftlyRight(boolean reporting) {
    Score score = score(reporting);
    assertEquals("1.0000 0.5000 0.6667 of 2", told(score, "detection"));
    assertEquals("1.0000 0.5000 0.6667 of 2", told(score, "cue_exact"));
    assertEquals("0.0000 0.0000 0.0000 of 2", told(score, "content_exact"));
    assertEquals("0.0000 0.0000 0.0000 of 2", told(score, "source+content_exact"));
    assertEquals("0.8571 0.4286 0.5714 of 2", told(score, "content_soft")); // 2 * 6 / (8 + 6)
    assertEquals("1.0000 0.5000 0.6667 of 2", told((Score) score.figure("roles"), "source"));
  }

  @Test
  void cuesThatDoNotReportAreLeftOut() {
    MarkedClaim other = claim("c1", "Ann", at(0, 3), at(9, 18), at(29, 38)); // cue: it rained
    Score score =
        SpanScore.of(
            Marks.gold(List.of(other, SNOW), List.of()),
            Marks.read(List.of(other), List.of()),
            true,
            new Faults());
    assertEquals("0.0000 0.0000 0.0000 of 1", told(score, "detection"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said",
        "According to",
        "admitting",
        "“Denies”",
        "has been accusing",
        "criticized"
      })
  void reportingCues(String cue) {
    assertTrue(ReportingCue.in(cue));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "was", "permitted", "in the", "sayso"})
  void otherCues(String cue) {
    assertFalse(ReportingCue.in(cue));
  }
}
