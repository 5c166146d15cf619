package org.sayso.archive;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How long to wait after failures: twice as long after each, up to a limit, and a fifth more or
 * less by chance, so that not all feeds of a dead server come back at once. The chance is seeded:
 * the same question has the same answer.
 *
 * @param first after one failure
 * @param longest never more than this, and its fifth
 */
public record Backoff(Duration first, Duration longest, long seed) {

  private static final int MOST_DOUBLINGS = 20;

  /** After so many failures in a row of this feed or host. */
  public Duration after(int failures, String key) {
    int doublings = Math.min(Math.max(0, failures - 1), MOST_DOUBLINGS);
    double millis =
        Math.min((double) first.toMillis() * (1L << doublings), (double) longest.toMillis());
    long mixed = seed * 31 + key.hashCode() * 1_000_003L + failures;
    double chance = new SplittableRandom(mixed).nextDouble(0.8, 1.2);
    return Duration.ofMillis(Math.round(millis * chance));
  }
}
