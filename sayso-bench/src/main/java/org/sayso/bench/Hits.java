package org.sayso.bench;

import java.util.Locale;

/**
 * How well something was found.
 *
 * @param right of what was said and is due
 * @param said by us
 * @param due by gold
 */
public record Hits(int right, int said, int due) {

  private double precision() {
    return said == 0 ? 0 : (double) right / said;
  }

  private double recall() {
    return due == 0 ? 0 : (double) right / due;
  }

  private double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f (%d of %d, %d said)",
        precision(),
        recall(),
        f1(),
        right,
        due,
        said);
  }
}
