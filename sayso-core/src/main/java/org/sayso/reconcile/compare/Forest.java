package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Map;

/**
 * Boosted regression trees, some for each label: the label's score is the sum of the leaves that a
 * pair's figures lead to (Friedman 2001).
 *
 * @param trees by label, in the order of {@link Comparison.Label}
 */
public record Forest(List<List<Tree>> trees) {

  public Forest {
    trees = trees.stream().map(List::copyOf).toList();
  }

  /** A node that asks a figure, or a leaf. */
  public sealed interface Tree {
    double score(Map<String, Double> figures);
  }

  /** What a pair adds that comes here. */
  public record Leaf(double value) implements Tree {
    @Override
    public double score(Map<String, Double> figures) {
      return value;
    }
  }

  /** Below the bound to the one side, at or above it to the other. */
  public record Node(String figure, double bound, Tree below, Tree above) implements Tree {
    @Override
    public double score(Map<String, Double> figures) {
      return (figures.getOrDefault(figure, 0.0) < bound ? below : above).score(figures);
    }
  }

  /** The score of each label. */
  double[] scores(Map<String, Double> figures) {
    double[] scores = new double[trees.size()];
    for (int i = 0; i < scores.length; i++) {
      for (Tree tree : trees.get(i)) {
        scores[i] += tree.score(figures);
      }
    }
    return scores;
  }
}
