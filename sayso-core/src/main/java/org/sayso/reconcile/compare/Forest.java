package org.sayso.reconcile.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * Boosted regression trees, some for each label: the label's score is the sum of the leaves that a
 * pair's figures lead to (Friedman 2001).
 *
 * @param trees by label; a label without trees scores 0
 */
public record Forest(Map<Label, List<Tree>> trees) {

  /** A forest that knows nothing. */
  public static final Forest NONE = new Forest(Map.of());

  public Forest {
    Map<Label, List<Tree>> copy = new EnumMap<>(Label.class);
    trees.forEach((label, some) -> copy.put(label, List.copyOf(some)));
    trees = Collections.unmodifiableMap(copy);
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

  /** The probabilities of all labels, which add up to 1. */
  public Map<Label, Double> shares(Map<String, Double> figures) {
    Map<Label, Double> shares = new EnumMap<>(Label.class);
    double sum = 0;
    for (Label label : Label.values()) {
      double share = StrictMath.exp(score(label, figures));
      shares.put(label, share);
      sum += share;
    }
    double all = sum;
    shares.replaceAll((label, share) -> share / all);
    return shares;
  }

  double score(Label label, Map<String, Double> figures) {
    double score = 0;
    for (Tree tree : trees.getOrDefault(label, List.of())) {
      score += tree.score(figures);
    }
    return score;
  }
}
