package org.sayso.bench.search;

import java.util.List;
import java.util.Locale;

/**
 * How long each question of a kind took.
 *
 * @param kind of question
 * @param example the first question
 * @param found hits of all questions, those not shown included
 * @param nanos of each, rising
 * @param used of the processor by all threads for all questions, in nanoseconds
 */
record Timed(String kind, String example, long found, List<Long> nanos, long used) {

  Timed {
    nanos = nanos.stream().sorted().toList();
  }

  double p50() {
    return percentile(50);
  }

  double p99() {
    return percentile(99);
  }

  /** In milliseconds: the smallest time that so many in a hundred do not exceed. */
  private double percentile(int of100) {
    int rank = (nanos.size() * of100 + 99) / 100;
    return nanos.get(Math.max(1, rank) - 1) / 1e6;
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | `%s` | %,d | %.1f | %.1f | %.1f | %.1f |%n",
        kind,
        example,
        found / nanos.size(),
        p50(),
        p99(),
        percentile(100),
        used / 1e6 / nanos.size());
  }
}
