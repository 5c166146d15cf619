package org.sayso.score;

import java.util.BitSet;

/** Sets of places in a text, compared. */
final class Sets {

  private Sets() {}

  static BitSet common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  static int shared(BitSet one, BitSet other) {
    return common(one, other).cardinality();
  }

  /** Intersection over union; two empty sets are alike. */
  static double overlap(BitSet one, BitSet other) {
    int shared = shared(one, other);
    int all = one.cardinality() + other.cardinality() - shared;
    return all == 0 ? 1.0 : (double) shared / all;
  }
}
