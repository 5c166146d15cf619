package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * Bare headlines name nobody who denies: {@code Actor found dead} and {@code Actor's death a hoax}
 * exclude one another because one of them refutes, and hardly ever for another reason, since
 * headlines sharpen, round and leave out. What is plain counts all the same.
 */
final class Headlines {

  /** Below this two headlines are hardly of one matter. */
  private static final double OF_ONE_MATTER = 0.2;

  /** What a person would call plain, as {@link Clear} marks it. */
  private static final List<String> PLAIN = List.of("clear-number", "clear-time", "clear-doer");

  private static final double SURE = 0.9;

  private Headlines() {}

  /** Moves the shares of the labels so that refuting words decide on a conflict. */
  static void weigh(Map<String, Double> figures, Map<Label, Double> shares) {
    boolean refutes =
        figures.getOrDefault("refutes-one", 0.0) > 0
            && figures.getOrDefault("cosine", 0.0) >= OF_ONE_MATTER;
    boolean plain = PLAIN.stream().anyMatch(sign -> figures.getOrDefault(sign, 0.0) > 0);
    double conflict = refutes ? SURE : plain ? shares.getOrDefault(Label.CONFLICT, 0.0) : 1 - SURE;
    double others = 1 - shares.getOrDefault(Label.CONFLICT, 0.0);
    shares.replaceAll(
        (label, share) ->
            label == Label.CONFLICT
                ? conflict
                : others == 0 ? (1 - conflict) / 3 : share / others * (1 - conflict));
  }
}
