package org.sayso.reconcile.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * Gathers claims that say the same: those that are likeliest the same first, as long as the groups
 * are the same on average and hold no two that exclude one another (average-link clustering).
 */
public final class GroupFinder {

  /** Measures best on our own marked stories. */
  public static final double SAME_ENOUGH = 0.55;

  private final Comparer comparer;
  private final double sameEnough;

  /**
   * @param sameEnough mean probability, 0 to 1, from which two groups are one
   */
  public GroupFinder(Comparer comparer, double sameEnough) {
    this.comparer = comparer;
    this.sameEnough = sameEnough;
  }

  /** How all claims of a story bear on one another. */
  public static final class Table {

    private final List<Telling> tellings;
    private final Comparison[][] of;

    private Table(List<Telling> tellings, Comparison[][] of) {
      this.tellings = List.copyOf(tellings);
      this.of = of;
    }

    public List<Telling> tellings() {
      return tellings;
    }

    /** The comparison of two different claims, by their indices. */
    Comparison get(int i, int j) {
      return i < j ? of[i][j] : of[j][i];
    }
  }

  /** Compares each with each. */
  public Table compare(List<Telling> tellings) {
    int n = tellings.size();
    Comparison[][] of = new Comparison[n][n];
    IntStream.range(0, n)
        .parallel()
        .forEach(
            i -> {
              for (int j = i + 1; j < n; j++) {
                of[i][j] = compare(tellings.get(i), tellings.get(j));
              }
            });
    return new Table(tellings, of);
  }

  private Comparison compare(Telling one, Telling other) {
    return Nesting.between(one, other)
        .orElseGet(
            () ->
                Nesting.aimed(
                    comparer.compare(one.proposition(), other.proposition()), one, other));
  }

  /** Groups of claims, by their index in the table, in the order of their first members. */
  public List<List<Integer>> groups(Table table) {
    double[][] sums = sameness(table);
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, sums.length).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
    while (true) {
      int a = -1;
      int b = -1;
      double best = sameEnough;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = sums[i][j] / (groups.get(i).size() * groups.get(j).size());
          if (mean > best) {
            best = mean;
            a = i;
            b = j;
          }
        }
      }
      if (a < 0) {
        break;
      }
      groups.get(a).addAll(groups.remove(b));
      sums = joined(sums, a, b);
    }
    groups.forEach(g -> g.sort(null));
    groups.sort(Comparator.comparingInt(g -> g.get(0)));
    return groups;
  }

  /** The sums of groups of which the second has gone into the first. */
  private static double[][] joined(double[][] sums, int a, int b) {
    int n = sums.length;
    double[][] joined = new double[n - 1][n - 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != b && j != b) {
          double more = i == a ? sums[b][j] : j == a ? sums[i][b] : 0;
          joined[i > b ? i - 1 : i][j > b ? j - 1 : j] = sums[i][j] + more;
        }
      }
    }
    return joined;
  }

  /** How likely each two say the same, 0 to 1. */
  private static double[][] sameness(Table table) {
    List<String> words = table.tellings().stream().map(GroupFinder::words).toList();
    int n = words.size();
    double[][] same = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        same[i][j] = same[j][i] = same(table, i, j, words.get(i).equals(words.get(j)));
      }
    }
    return same;
  }

  private static double same(Table table, int i, int j, boolean sameWords) {
    Telling one = table.tellings().get(i);
    Telling other = table.tellings().get(j);
    if (one.frames() != other.frames()) {
      return 0;
    }
    if (sameWords && one.proposition().said().stance() == other.proposition().said().stance()) {
      return 1;
    }
    return table.get(i, j).probability(Label.SAME);
  }

  private static String words(Telling telling) {
    return telling
        .proposition()
        .said()
        .content()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^that ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
