package org.sayso.reconcile.compare;

import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * Reads two claims side by side, word by word, and says how likely each label is: that {@code the
 * mayor was alone in the car} and {@code his brother was at the wheel} exclude one another stands
 * in no list.
 */
public interface PairReader {

  /** One that has no opinion. */
  PairReader NONE = (a, b) -> Map.of();

  /** The probabilities of all labels, which add up to 1; empty where there is no opinion. */
  Map<Label, Double> read(Said a, Said b);
}
