package org.sayso.reconcile.compare;

import java.util.Optional;
import org.sayso.text.Span;

/**
 * A count or measure as the range of what it leaves open: {@code at least 20 houses} is 20 or more.
 *
 * @param least never above {@code most}
 * @param most infinite where nothing bounds it
 * @param unit what is counted, a lemma; {@code %} of shares; empty where none stands there
 * @param of the word that is counted
 * @param words where it stands
 * @param about whether it is rounded
 */
record Amount(
    double least, double most, String unit, Optional<Word> of, Span words, boolean about) {

  /** A rounded figure leaves so much open to either side. */
  private static final double ROUNDED = 0.1;

  boolean meets(Amount other) {
    double slack = about || other.about ? ROUNDED : 0.001;
    return least <= other.most * (1 + slack) && other.least <= most * (1 + slack);
  }

  boolean equalTo(Amount other) {
    return near(least, other.least) && near(most, other.most);
  }

  private static boolean near(double a, double b) {
    return a == b || Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
  }
}
