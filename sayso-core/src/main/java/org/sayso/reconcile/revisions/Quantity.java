package org.sayso.reconcile.revisions;

import org.sayso.text.Span;

/**
 * A count with its bound: {@code at least 12 people}, {@code dozens of boats}, {@code $3 million}.
 *
 * @param bound how the figure is meant
 * @param value in plain figures, {@code 3000000}; the word itself where it tells none, {@code
 *     dozens}
 * @param unit what is counted, as one word in the singular; empty where none stands there
 * @param span bound and figure, and the unit where it is a measure: {@code 12 km}
 */
record Quantity(Bound bound, String value, String unit, Span span) {

  /** How a figure is meant. */
  enum Bound {
    EXACTLY,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT,
    NEARLY
  }

  /** The same figure, of whatever is counted. */
  boolean isSameFigureAs(Quantity other) {
    return bound == other.bound && value.equals(other.value);
  }
}
