package org.sayso.reading.weights;

import java.util.Collection;
import java.util.Map;

/**
 * A linear model: a candidate's score is the sum of the weights of its features. Probabilities over
 * the candidates of one choice are their softmax (conditional maximum entropy; Berger, Della Pietra
 * and Della Pietra 1996; Ravichandran, Hovy and Och 2003 for ranking).
 */
public record LinearModel(Map<String, Double> weights) {

  /** A model that knows nothing: every score is 0. */
  public static final LinearModel NONE = new LinearModel(Map.of());

  public LinearModel {
    weights = Map.copyOf(weights);
  }

  public static LinearModel read(java.nio.file.Path p) {
    try {
      Map<String, Double> m = new java.util.HashMap<>();
      for (String l : java.nio.file.Files.readAllLines(p)) {
        int t = l.lastIndexOf('\t');
        m.put(l.substring(0, t), Double.parseDouble(l.substring(t + 1)));
      }
      return new LinearModel(m);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
}
