package org.sayso.bench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.bench.search.ClaimGenerator;
import org.sayso.store.Ledger;

class WalkTest {

  private static List<Walk.Step> steps(long seed) {
    Walk walk = new Walk(new ClaimGenerator(1), 100, List.of("s0123456789"), seed);
    return IntStream.range(0, 400).mapToObj(i -> walk.next()).toList();
  }

  @Test
  void walksEverywhereTheSameWayEachTime() {
    List<Walk.Step> steps = steps(3);
    assertEquals(steps, steps(3));
    TreeSet<String> names = new TreeSet<>();
    for (Walk.Step step : steps) {
      names.add(step.place().name());
      URI address = URI.create("http://127.0.0.1" + step.path()); // else it throws
      assertEquals(step.place().json(), address.getPath().endsWith(".json"), step.path());
      assertFalse(step.path().matches(".*(?:ID|STORY|TITLE|WORD|NAME|CLAIM)\\b.*"), step.path());
    }
    assertEquals(16, names.size(), names.toString());
    List<Walk.Step> everywhere =
        new Walk(new ClaimGenerator(1), 100, List.of("s0123456789"), 4).everywhere();
    assertEquals(32, everywhere.stream().map(Walk.Step::place).distinct().count());
    assertEquals(32, everywhere.size());
  }

  @Test
  void theTableTellsWhatWasMeasured() {
    Visits visits = new Visits();
    for (long millis = 1; millis <= 200; millis++) {
      visits.took(new Walk.Place("report", true), millis * 1_000_000);
    }
    visits.failed("/nowhere was answered with 500");
    Visits alone = new Visits();
    alone.took(new Walk.Place("stories", false), 7_000_000);
    DeskOptions options = DeskOptions.parse(List.of("--folder", "desk", "--readers", "7"));
    DeskResult result =
        new DeskResult(
            options,
            new Ledger.Counts(1, 2, 3, 4, 5, 6, 7),
            1_000_000_000L,
            List.of(2_000_000_000L),
            alone,
            visits,
            new DeskResult.Work(3, 0.5));
    String page = result.page();
    assertTrue(page.contains("| report, JSON | 0 |  |  | 200 | 100 | 198 | 200 |"), page);
    assertTrue(page.contains("| stories | 1 | 7 | 7 | 0 |  |  |  |"), page);
    assertTrue(page.contains("Errors: 1."), page);
    assertEquals(List.of("/nowhere was answered with 500"), result.faults());
  }

  @Test
  void wrongOptionsAreNamed() {
    DeskOptions options = DeskOptions.parse(List.of("--folder", "desk"));
    assertEquals(new DeskOptions(Path.of("desk"), 2_000, 120, 50, 5, Optional.empty()), options);
    assertThrows(IllegalArgumentException.class, () -> DeskOptions.parse(List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> DeskOptions.parse(List.of("--folder", "x", "--fast")));
  }
}
