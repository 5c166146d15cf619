package org.sayso.reconcile.compare;

import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * What happened to everybody leaves nobody to whom something else happened: {@code all the raiders
 * were killed} and {@code the raiders have withdrawn} exclude one another, though killing some and
 * withdrawing with the rest go together.
 */
final class Wholes {

  private static final double LIKELY = 0.8;

  private Wholes() {}

  /** Moves the shares of the labels where one claim is of all. */
  static void weigh(Map<String, Double> figures, Map<Label, Double> shares) {
    double conflict = shares.getOrDefault(Label.CONFLICT, 0.0);
    boolean apart = figures.getOrDefault("scope", 0.0) > 0;
    if (figures.getOrDefault("of-all", 0.0) == 0 || apart || conflict >= LIKELY) {
      return;
    }
    shares.replaceAll(
        (label, share) -> label == Label.CONFLICT ? LIKELY : share / (1 - conflict) * (1 - LIKELY));
  }
}
