package org.sayso.reconcile.stories;

import java.util.Arrays;

/** What the links between two groups of reports say together. */
final class Tie {

  /** So many links must vouch for each report of the smaller group. */
  private static final int VOUCHERS = 2;

  /** More are not looked at, however large the groups are. */
  private static final int MOST = 64;

  /** What two reports that nobody compared say, since they share nothing rare. */
  private static final double STRANGERS = -4;

  /** The highest scores, falling. */
  private final double[] best;

  private final double sum;
  private final int count;

  private Tie(double[] best, double sum, int count) {
    this.best = best;
    this.sum = sum;
    this.count = count;
  }

  static Tie of(double score) {
    return new Tie(new double[] {score}, score, 1);
  }

  /** With the links of another. */
  Tie with(Tie other) {
    double[] both = Arrays.copyOf(best, best.length + other.best.length);
    System.arraycopy(other.best, 0, both, best.length, other.best.length);
    Arrays.sort(both);
    double[] falling = new double[Math.min(MOST, both.length)];
    for (int i = 0; i < falling.length; i++) {
      falling[i] = both[both.length - 1 - i];
    }
    return new Tie(falling, sum + other.sum, count + other.count);
  }

  /**
   * Whether two groups of these sizes tell one story: half by the best links, so that a long story
   * holds together from day to day, half by all, so that a report that tells of two stories does
   * not join them.
   */
  double score(int size, int otherSize) {
    long pairs = Math.min(MOST, (long) size * otherSize);
    int asked = (int) Math.min(pairs, VOUCHERS * (long) Math.min(size, otherSize));
    double vouched = 0;
    for (int i = 0; i < asked; i++) {
      vouched += i < best.length ? best[i] : STRANGERS;
    }
    return (vouched / asked + sum / count) / 2;
  }
}
