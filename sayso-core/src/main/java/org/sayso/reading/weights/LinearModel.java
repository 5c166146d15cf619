package org.sayso.reading.weights;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A linear model: a candidate's score is the sum of the weights of its features. The probabilities
 * of the candidates of one choice are the softmax of their scores (conditional maximum entropy:
 * Berger, Della Pietra and Della Pietra 1996; for ranking, Ravichandran, Hovy and Och 2003).
 *
 * @param weights by feature
 */
public record LinearModel(Map<String, Double> weights) {

  /** A model that knows nothing. */
  public static final LinearModel NONE = new LinearModel(Map.of());

  public LinearModel {
    weights = Map.copyOf(weights);
  }

  public boolean isEmpty() {
    return weights.isEmpty();
  }

  /** The sum of the weights of the features; those that the model does not know add nothing. */
  public double score(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  /** How probable a thing is rather than not, by its features. */
  public double probability(Collection<String> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /**
   * How probable the best of some candidates is, by their scores.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static double confidence(List<Double> scores) {
    double most =
        scores.stream()
            .mapToDouble(Double::doubleValue)
            .max()
            .orElseThrow(() -> new IllegalArgumentException("no candidates"));
    return 1 / scores.stream().mapToDouble(s -> Math.exp(s - most)).sum();
  }
}
