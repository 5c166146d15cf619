package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.score.Marks.RAIN;
import static org.sayso.score.Marks.SNOW;
import static org.sayso.score.Marks.at;
import static org.sayso.score.Marks.claim;
import static org.sayso.score.Marks.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimScoreTest {

  @Test
  void aWrongSpeakerIsDetectedButNotRight() {
    MarkedClaim wrong = claim("x2", "Ann", at(20, 23), at(24, 28), at(29, 38));
    MarkedClaim invented = claim("x3", "Ann", at(0, 3), at(4, 8), at(0, 8));
    Faults faults = new Faults();
    Score score =
        ClaimScore.of(
            Marks.gold(List.of(RAIN, SNOW), List.of()),
            Marks.read(List.of(RAIN, wrong, invented), List.of()),
            faults);
    assertEquals("0.6667 1.0000 0.8000 of 2", told(score, "detected"));
    assertEquals("0.3333 0.5000 0.4000 of 2", told(score, "attributed"));
    assertEquals("0.3333 0.5000 0.4000 of 2", told(score, "right"));
    assertEquals("0.6667 1.0000 0.8000 of 2", told(score, "exact"));
    Score fields = (Score) score.figure("fields");
    assertEquals("0.5000", told(fields, "speakers"));
    assertEquals("1.0000", told(fields, "within"));
    assertEquals(
        List.of(
            "  invented         r/x3: Ann said", "  speakers         r/c2: gold [Bob], read [Ann]"),
        faults.first(1));
  }

  @Test
  void withinIsComparedThroughThePairs() {
    MarkedClaim inner = Marks.within("c1", SNOW);
    MarkedClaim outer = claim("x1", "Ann", at(0, 3), at(4, 8), at(9, 18));
    Score score =
        ClaimScore.of(
            Marks.gold(List.of(RAIN, inner), List.of()),
            Marks.read(List.of(outer, Marks.within("x1", SNOW)), List.of()),
            new Faults());
    assertEquals("1.0000", told((Score) score.figure("fields"), "within"));
  }

  @Test
  void aReportThatWasNotReadHasNoClaims() {
    Score score = ClaimScore.of(Marks.gold(List.of(RAIN), List.of()), Map.of(), new Faults());
    assertEquals("0.0000 0.0000 0.0000 of 1", told(score, "detected"));
    assertEquals("1", told(score, "reports"));
  }

  @Test
  void ofEqualClaimsTheLaterIsPaired() {
    MarkedClaim again = claim("c9", "Ann", at(0, 3), at(4, 8), at(9, 18));
    ClaimPairs pairs = ClaimPairs.of(List.of(RAIN, again), List.of(RAIN), new Letters(Marks.TEXT));
    assertEquals(Map.of("c9", "c1"), pairs.readByGold());
  }

  @Test
  void halfOfTheContentWillDo() {
    Letters text = new Letters(Marks.TEXT);
    MarkedClaim half = claim("x1", "Ann", at(0, 3), at(4, 8), at(14, 18)); // 4 letters of 8
    MarkedClaim less = claim("x1", "Ann", at(0, 3), at(4, 8), at(15, 18));
    assertEquals(1, ClaimPairs.of(List.of(RAIN), List.of(half), text).pairs().size());
    assertEquals(0, ClaimPairs.of(List.of(RAIN), List.of(less), text).pairs().size());
  }
}
