package org.sayso.reconcile.compare;

import java.util.Map;
import java.util.Optional;
import org.sayso.story.Relation;

/**
 * How two claims bear on one another.
 *
 * @param label what they are to one another
 * @param kind of the conflict; empty where there is none
 * @param why the reason, as a journalist would give it
 * @param plainness how plainly the words part the two, 0 to 1; 0 where nothing was found that does
 * @param probabilities of each label, which add up to 1
 */
public record Comparison(
    Label label,
    Optional<Relation.Kind> kind,
    String why,
    double plainness,
    Map<Label, Double> probabilities) {

  /** What two claims may be to one another. */
  public enum Label {
    SAME,
    CONFLICT,
    COMPATIBLE,
    UNRELATED
  }

  public Comparison {
    probabilities = Map.copyOf(probabilities);
  }

  /** The probability of a label, 0 to 1. */
  public double probability(Label of) {
    return probabilities.getOrDefault(of, 0.0);
  }
}
