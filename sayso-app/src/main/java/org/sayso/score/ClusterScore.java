package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Which reports tell of one incident: pairs of reports, and B-cubed. */
final class ClusterScore {

  private ClusterScore() {}

  /** One incident and one story. */
  private record Cell(String gold, String read) {}

  /**
   * Scores stories.
   *
   * @param rows the gold's reports, each with {@code incident} or {@code subtopic}, by id
   * @param stories what {@code reconcile} printed; a report in none of them stands alone
   */
  static Score of(Map<String, Row> rows, Stories stories) {
    Map<String, String> told = new HashMap<>();
    for (Stories.Story story : stories.stories()) {
      story.reports().forEach(report -> told.put(report, "story " + story.id()));
    }
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> read = new HashMap<>();
    Map<Cell, Integer> cells = new LinkedHashMap<>();
    rows.forEach(
        (id, row) -> {
          Cell cell = new Cell(incident(row), told.getOrDefault(id, "alone " + id));
          gold.merge(cell.gold, 1, Integer::sum);
          read.merge(cell.read, 1, Integer::sum);
          cells.merge(cell, 1, Integer::sum);
        });
    double p = 0;
    double r = 0;
    for (Map.Entry<Cell, Integer> entry : cells.entrySet()) {
      double n = entry.getValue();
      p += n * n / Objects.requireNonNull(read.get(entry.getKey().read));
      r += n * n / Objects.requireNonNull(gold.get(entry.getKey().gold));
    }
    int all = rows.size();
    return new Score.Builder()
        .put("pairs", F1.of(pairs(cells.values()), pairs(read.values()), pairs(gold.values())))
        .put("b3", F1.of(p / all, r / all, OptionalInt.empty()))
        .put("reports", all)
        .build();
  }

  private static String incident(Row row) {
    JsonNode incident = row.json().path(row.says("incident") ? "incident" : "subtopic");
    return incident.isMissingNode() ? "null" : incident.toString();
  }

  private static int pairs(Collection<Integer> sizes) {
    return Math.toIntExact(sizes.stream().mapToLong(n -> n * (n - 1L) / 2).sum());
  }
}
