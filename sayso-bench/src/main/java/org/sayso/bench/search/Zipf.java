package org.sayso.bench.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks as words have them: the n-th most common is drawn in proportion to 1 / n<sup>s</sup>. */
final class Zipf {

  private final double[] upTo;

  Zipf(int ranks, double exponent) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1, -exponent);
      upTo[rank] = sum;
    }
  }

  /** A rank from 0, the most common. */
  int draw(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, at >= 0 ? at + 1 : -at - 1);
  }
}
