package org.sayso.bench.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Forest;

/**
 * Learns a {@link Forest}: gradient boosting of the softmax loss with second-order steps (Friedman
 * 2001; Chen and Guestrin 2016), splits searched exactly. The same rows give the same trees.
 */
final class Boosting {

  private static final List<Label> LABELS = List.of(Label.values());

  /** A split must better the loss by more than this. */
  private static final double LEAST_GAIN = 1e-3;

  private final int rounds;
  private final int depth;
  private final double rate;
  private final double ridge;
  private final double leastWeight;

  /**
   * @param rounds trees a label
   * @param depth questions on the way to a leaf, at most
   * @param rate how much of each step is taken, 0 to 1
   * @param ridge holds the leaves down
   * @param leastWeight of what comes to a leaf, in second derivatives
   */
  Boosting(int rounds, int depth, double rate, double ridge, double leastWeight) {
    this.rounds = rounds;
    this.depth = depth;
    this.rate = rate;
    this.ridge = ridge;
    this.leastWeight = leastWeight;
  }

  /**
   * One thing to learn from.
   *
   * @param figures by name; what is missing is 0
   * @param label that is right
   * @param weight how much it counts
   */
  record Row(Map<String, Double> figures, Label label, double weight) {}

  Forest learn(List<Row> rows) {
    Columns columns = Columns.of(rows);
    double[][] scores = new double[LABELS.size()][rows.size()];
    Map<Label, List<Forest.Tree>> trees = new EnumMap<>(Label.class);
    for (int round = 0; round < rounds; round++) {
      double[][] shares = softmax(scores);
      List<Forest.Tree> grown =
          IntStream.range(0, LABELS.size())
              .parallel()
              .mapToObj(k -> grow(columns, rows, LABELS.get(k), shares[k]))
              .toList();
      for (int k = 0; k < LABELS.size(); k++) {
        Forest.Tree tree = grown.get(k);
        trees.computeIfAbsent(LABELS.get(k), label -> new ArrayList<>()).add(tree);
        for (int i = 0; i < rows.size(); i++) {
          scores[k][i] += tree.score(rows.get(i).figures);
        }
      }
    }
    return new Forest(trees);
  }

  /** The figures by name, and the rows in the order of each. */
  private record Columns(List<String> names, List<double[]> values, List<int[]> orders) {

    static Columns of(List<Row> rows) {
      List<String> names =
          List.copyOf(
              rows.stream()
                  .flatMap(row -> row.figures.keySet().stream())
                  .collect(Collectors.toCollection(TreeSet::new)));
      List<double[]> values =
          names.stream()
              .map(
                  name ->
                      rows.stream()
                          .mapToDouble(row -> row.figures.getOrDefault(name, 0.0))
                          .toArray())
              .toList();
      List<int[]> orders = values.stream().map(Columns::order).toList();
      return new Columns(names, values, orders);
    }

    private static int[] order(double[] column) {
      return IntStream.range(0, column.length)
          .boxed()
          .sorted(Comparator.comparingDouble((Integer i) -> column[i]).thenComparing(i -> i))
          .mapToInt(i -> i)
          .toArray();
    }
  }

  private static double[][] softmax(double[][] scores) {
    double[][] shares = new double[scores.length][scores[0].length];
    for (int i = 0; i < scores[0].length; i++) {
      double sum = 0;
      for (double[] score : scores) {
        sum += StrictMath.exp(score[i]);
      }
      for (int k = 0; k < scores.length; k++) {
        shares[k][i] = StrictMath.exp(scores[k][i]) / sum;
      }
    }
    return shares;
  }

  /** The first and second derivatives of the loss, by row. */
  private static final class Slopes {

    private final double[] first;
    private final double[] second;

    Slopes(int rows) {
      this.first = new double[rows];
      this.second = new double[rows];
    }
  }

  private Forest.Tree grow(Columns columns, List<Row> rows, Label label, double[] shares) {
    Slopes slopes = new Slopes(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      double weight = rows.get(i).weight;
      slopes.first[i] = weight * (shares[i] - (rows.get(i).label == label ? 1 : 0));
      slopes.second[i] = weight * Math.max(1e-6, shares[i] * (1 - shares[i]));
    }
    return grow(columns, columns.orders, slopes, depth);
  }

  /** The best question at a node. */
  private record Split(double gain, int column, double bound) {}

  private Forest.Tree grow(Columns columns, List<int[]> orders, Slopes slopes, int left) {
    double first = 0;
    double second = 0;
    for (int i : orders.get(0)) {
      first += slopes.first[i];
      second += slopes.second[i];
    }
    Split best = new Split(LEAST_GAIN, -1, 0);
    for (int c = 0; left > 0 && c < orders.size(); c++) {
      best = better(best, c, columns.values.get(c), orders.get(c), slopes, first, second);
    }
    if (best.column < 0) {
      return new Forest.Leaf(Math.round(-rate * first / (second + ridge) * 1e4) / 1e4);
    }
    double[] column = columns.values.get(best.column);
    double bound = best.bound;
    List<int[]> below = orders.stream().map(o -> taken(o, column, bound, true)).toList();
    List<int[]> above = orders.stream().map(o -> taken(o, column, bound, false)).toList();
    return new Forest.Node(
        columns.names.get(best.column),
        bound,
        grow(columns, below, slopes, left - 1),
        grow(columns, above, slopes, left - 1));
  }

  private static int[] taken(int[] order, double[] column, double bound, boolean below) {
    int[] taken = new int[order.length];
    int n = 0;
    for (int i : order) {
      if (column[i] < bound == below) {
        taken[n++] = i;
      }
    }
    return java.util.Arrays.copyOf(taken, n);
  }

  private Split better(
      Split best, int c, double[] column, int[] order, Slopes slopes, double first, double second) {
    Split found = best;
    double whole = first * first / (second + ridge);
    double firstBelow = 0;
    double secondBelow = 0;
    double last = Double.NaN;
    for (int i : order) {
      double value = column[i];
      boolean apart = value > last && secondBelow >= leastWeight;
      if (apart && second - secondBelow >= leastWeight) {
        double above = first - firstBelow;
        double gain =
            firstBelow * firstBelow / (secondBelow + ridge)
                + above * above / (second - secondBelow + ridge)
                - whole;
        if (gain > found.gain + 1e-9) {
          found = new Split(gain, c, between(last, value));
        }
      }
      last = value;
      firstBelow += slopes.first[i];
      secondBelow += slopes.second[i];
    }
    return found;
  }

  /** Rounded, so that the file stays small, where that still lies between. */
  private static double between(double below, double above) {
    double middle = Math.round((below + above) / 2 * 1000) / 1000.0;
    return middle > below && middle <= above ? middle : above;
  }
}
