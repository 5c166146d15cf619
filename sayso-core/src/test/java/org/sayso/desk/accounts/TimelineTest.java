package org.sayso.desk.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.story.Drift;

class TimelineTest {

  private static Timeline timeline(String origin) {
    return Timeline.of(
        Ferry.laid(), Ferry.accounts(), origin.isEmpty() ? Optional.empty() : Optional.of(origin));
  }

  private static List<String> lane(Timeline timeline, Timeline.Lane lane) {
    return timeline.marks().stream()
        .filter(mark -> mark.lane() == lane)
        .map(
            mark ->
                mark.label()
                    + " "
                    + mark.when().from()
                    + (mark.when().isMoment() ? "" : "/" + mark.when().to())
                    + (mark.when().latest() ? " or before" : ""))
        .toList();
  }

  @Test
  void whatHappenedIsTakenFromWhatWasSaid() {
    assertEquals(
        List.of("04:25 2024-03-14T03:25:00Z"),
        lane(timeline(""), Timeline.Lane.HAPPENED)); // the Herald's clock is an hour ahead
  }

  @Test
  void whatNobodyDatesWasSaidByThen() {
    assertEquals(
        List.of(
            "Coast Guard 2024-03-14T00:00:00Z/2024-03-15T00:00:00Z",
            "Union 2024-03-14T09:00:00Z or before",
            "Harbour Office 2024-03-15T00:00:00Z/2024-03-16T00:00:00Z or before",
            "Coast Guard 2024-03-16T00:00:00Z/2024-03-17T00:00:00Z"),
        lane(timeline(""), Timeline.Lane.SAID));
  }

  @Test
  void arcsLeadToTheReportsThatTellIt() {
    Timeline union = timeline("Union");
    assertEquals(2, union.marks().size());
    assertEquals(List.of(new Timeline.Arc(1, 2, List.of())), union.arcs());
    Timeline all = timeline("");
    assertEquals(1, all.arcs().stream().filter(a -> a.drift().contains(Drift.Kind.SCOPE)).count());
    assertEquals("Coast Guard", all.origins().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
    "2024-03, 2024-03-01T00:00:00Z, 2024-04-01T00:00:00Z",
    "2024-W11, 2024-03-11T00:00:00Z, 2024-03-18T00:00:00Z",
    "2024-Q2, 2024-04-01T00:00:00Z, 2024-07-01T00:00:00Z",
    "2024-SU, 2024-06-01T00:00:00Z, 2024-09-01T00:00:00Z",
    "2024-03-14, 2024-03-14T00:00:00Z, 2024-03-15T00:00:00Z",
    "2024-03-14TNI, 2024-03-14T18:00:00Z, 2024-03-15T04:00:00Z",
    "2024-03-14T16, 2024-03-14T14:00:00Z, 2024-03-14T15:00:00Z",
    "2024-03-14T16:05, 2024-03-14T14:05:00Z, 2024-03-14T14:05:00Z",
  })
  void timesAreAsLongAsTheyAreImprecise(String value, String from, String to) {
    Stretch when = TimexStretch.of(value, ZoneOffset.ofHours(2)).orElseThrow();
    assertEquals(from + " " + to, when.from() + " " + when.to());
  }

  @ParameterizedTest
  @CsvSource({"P3D", "PAST_REF", "2024-XX", "2024-02-31", "202X", "2024-03-14T99:00"})
  void whatIsNoTimeIsNotDrawn(String value) {
    assertEquals(Optional.empty(), TimexStretch.of(value, ZoneOffset.UTC));
  }
}
