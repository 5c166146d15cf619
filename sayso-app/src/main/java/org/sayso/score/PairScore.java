package org.sayso.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How pairs of claims or headlines were labelled: the same, in conflict, compatible or unrelated.
 */
final class PairScore {

  private static final List<String> LABELS = List.of("same", "conflict", "compatible", "unrelated");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally conflictAgainstSame = new Tally();
  private final Faults faults;
  private int pairs;
  private int rightKinds;

  private PairScore(Faults faults) {
    this.faults = faults;
    LABELS.forEach(label -> tallies.put(label, new Tally()));
  }

  /**
   * Scores labelled pairs.
   *
   * @param gold lines with {@code id} and {@code label}; those with another label than ours are
   *     passed over
   * @param system what {@code compare} printed, by id
   */
  static Score of(Map<String, Row> gold, Map<String, Row> system, Faults faults) {
    PairScore score = new PairScore(faults);
    gold.forEach((id, row) -> score.add(id, row, Optional.ofNullable(system.get(id))));
    return score.sum();
  }

  private void add(String id, Row gold, Optional<Row> system) {
    String wanted = gold.text("label");
    Tally due = tallies.get(wanted);
    if (due == null) {
      return;
    }
    String label = system.flatMap(row -> row.optionalText("label")).orElse("nothing");
    pairs++;
    due.add(0, 0, 1);
    Optional.ofNullable(tallies.get(label)).ifPresent(given -> given.add(0, 1, 0));
    if (label.equals(wanted)) {
      due.add(1, 0, 0);
      if (label.equals("conflict")) {
        Optional<String> kind = system.flatMap(row -> row.optionalText("kind"));
        rightKinds += kind.equals(gold.optionalText("kind")) ? 1 : 0;
      }
    } else {
      String contents = content(gold, "a") + "  ~  " + content(gold, "b");
      faults.add(wanted + " read as " + label, id, "", contents);
    }
    if (wanted.equals("same") || wanted.equals("conflict")) {
      boolean called = label.equals("conflict");
      boolean is = wanted.equals("conflict");
      conflictAgainstSame.add(called && is ? 1 : 0, called ? 1 : 0, is ? 1 : 0);
    }
  }

  private static String content(Row gold, String side) {
    return gold.json().path(side).path("content").asText("");
  }

  private Score sum() {
    int right = tallies.values().stream().mapToInt(Tally::right).sum();
    double f1s = 0;
    for (Tally tally : tallies.values()) {
      f1s += tally.f1().f1().value();
    }
    Score.Builder score =
        new Score.Builder()
            .put("accuracy", Figure.Rate.of(right, pairs))
            .put("macro_f1", Figure.Rate.of(f1s, LABELS.size()));
    tallies.forEach((label, tally) -> score.put(label, tally.f1()));
    int conflicts = Objects.requireNonNull(tallies.get("conflict")).right();
    return score
        .put("conflict_against_same", conflictAgainstSame.f1())
        .put("conflict_kind", Figure.Rate.of(rightKinds, conflicts))
        .build();
  }
}
