package org.sayso.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Forest;
import org.sayso.reconcile.compare.Forest.Leaf;
import org.sayso.reconcile.compare.Forest.Node;
import org.sayso.reconcile.compare.Forest.Tree;

/**
 * Learns a {@link Forest}: gradient boosting of the softmax loss with second-order steps (Friedman
 * 2001; Chen and Guestrin 2016), splits searched exactly. The same rows give the same trees.
 */
final class Boosting {

  private final int rounds;
  private final int depth;
  private final double rate;
  private final double ridge;
  private final double leastWeight;

  Boosting(int rounds, int depth, double rate, double ridge, double leastWeight) {
    this.rounds = rounds;
    this.depth = depth;
    this.rate = rate;
    this.ridge = ridge;
    this.leastWeight = leastWeight;
  }

  /** One thing to learn from. */
  record Row(Map<String, Double> figures, int label, double weight) {}

  Forest learn(List<Row> rows, int labels) {
    List<String> names =
        List.copyOf(
            rows.stream()
                .flatMap(r -> r.figures.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    double[][] x = new double[names.size()][rows.size()];
    for (int f = 0; f < names.size(); f++) {
      for (int i = 0; i < rows.size(); i++) {
        x[f][i] = rows.get(i).figures.getOrDefault(names.get(f), 0.0);
      }
    }
    int[][] sorted = new int[names.size()][];
    for (int f = 0; f < names.size(); f++) {
      double[] column = x[f];
      sorted[f] =
          IntStream.range(0, rows.size())
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> column[i]).thenComparing(i -> i))
              .mapToInt(i -> i)
              .toArray();
    }
    double[][] scores = new double[labels][rows.size()];
    List<List<Tree>> forest = new ArrayList<>();
    for (int k = 0; k < labels; k++) {
      forest.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      double[][] p = softmax(scores);
      List<Tree> grown =
          IntStream.range(0, labels)
              .parallel()
              .mapToObj(
                  k -> {
                    double[] g = new double[rows.size()];
                    double[] h = new double[rows.size()];
                    for (int i = 0; i < rows.size(); i++) {
                      double w = rows.get(i).weight;
                      g[i] = w * (p[k][i] - (rows.get(i).label == k ? 1 : 0));
                      h[i] = w * Math.max(1e-6, p[k][i] * (1 - p[k][i]));
                    }
                    boolean[] in = new boolean[rows.size()];
                    Arrays.fill(in, true);
                    return grow(x, sorted, names, g, h, in, depth);
                  })
              .toList();
      for (int k = 0; k < labels; k++) {
        forest.get(k).add(grown.get(k));
        for (int i = 0; i < rows.size(); i++) {
          scores[k][i] += grown.get(k).score(rows.get(i).figures);
        }
      }
    }
    Map<Comparison.Label, List<Tree>> trees = new EnumMap<>(Comparison.Label.class);
    for (int k = 0; k < labels; k++) {
      trees.put(Comparison.Label.values()[k], forest.get(k));
    }
    return new Forest(trees);
  }

  private static double[][] softmax(double[][] scores) {
    double[][] p = new double[scores.length][scores[0].length];
    for (int i = 0; i < scores[0].length; i++) {
      double sum = 0;
      for (double[] score : scores) {
        sum += StrictMath.exp(score[i]);
      }
      for (int k = 0; k < scores.length; k++) {
        p[k][i] = StrictMath.exp(scores[k][i]) / sum;
      }
    }
    return p;
  }

  private Tree grow(
      double[][] x,
      int[][] sorted,
      List<String> names,
      double[] g,
      double[] h,
      boolean[] in,
      int left) {
    double sumG = 0;
    double sumH = 0;
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        sumG += g[i];
        sumH += h[i];
      }
    }
    double best = 1e-3;
    int feature = -1;
    double bound = 0;
    for (int f = 0; left > 0 && f < sorted.length; f++) {
      double gl = 0;
      double hl = 0;
      double last = Double.NaN;
      for (int i : sorted[f]) {
        if (!in[i]) {
          continue;
        }
        double value = x[f][i];
        if (!Double.isNaN(last) && value > last && hl >= leastWeight && sumH - hl >= leastWeight) {
          double gain =
              gl * gl / (hl + ridge)
                  + (sumG - gl) * (sumG - gl) / (sumH - hl + ridge)
                  - sumG * sumG / (sumH + ridge);
          if (gain > best + 1e-9) {
            best = gain;
            feature = f;
            bound = Math.round((last + value) / 2 * 1000) / 1000.0;
            if (bound <= last || bound > value) {
              bound = value;
            }
          }
        }
        last = value;
        gl += g[i];
        hl += h[i];
      }
    }
    if (feature < 0) {
      return new Leaf(Math.round(-rate * sumG / (sumH + ridge) * 1e4) / 1e4);
    }
    boolean[] below = new boolean[in.length];
    boolean[] above = new boolean[in.length];
    for (int i = 0; i < in.length; i++) {
      below[i] = in[i] && x[feature][i] < bound;
      above[i] = in[i] && !below[i];
    }
    return new Node(
        names.get(feature),
        bound,
        grow(x, sorted, names, g, h, below, left - 1),
        grow(x, sorted, names, g, h, above, left - 1));
  }
}
