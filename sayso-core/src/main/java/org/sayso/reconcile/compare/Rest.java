package org.sayso.reconcile.compare;

import java.util.Set;

/**
 * How much two claims share apart from the words in which they part: in {@code 14 demonstrators
 * were injured} and {@code three demonstrators had been injured} it is everything.
 *
 * @param least of either in the other, 0 to 1
 * @param most of either in the other
 */
record Rest(double least, double most) {

  /** Where nothing is left of a claim, neither sharing nor parting is known. */
  private static final double UNKNOWN = 0.4;

  static Rest of(Pairing pair, Set<Integer> ofA, Set<Integer> ofB) {
    double one = pair.alignment().coverOfA(ofA, ofB);
    double other = pair.alignment().coverOfB(ofA, ofB);
    double a = one < 0 ? UNKNOWN : one;
    double b = other < 0 ? UNKNOWN : other;
    return new Rest(Math.min(a, b), Math.max(a, b));
  }
}
