package org.sayso.reconcile.compare;

import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * Reads two claims side by side, word by word, and says how likely each label is: that {@code the
 * hostages have been freed} and {@code the captives are still in the cellar} exclude one another
 * stands in no list.
 */
public interface PairReader {

  /** One that has no opinion. */
  PairReader NONE = (a, b) -> Map.of();

  /** The probabilities of all labels, which add up to 1; empty where there is no opinion. */
  Map<Label, Double> read(Said a, Said b);

  /**
   * The same, but who speaks is not read: single claims that are compared come with whatever a
   * person wrote there.
   */
  default PairReader withoutSpeakers() {
    return (a, b) -> read(a.byAnybody(), b.byAnybody());
  }
}
