package org.sayso.reconcile.groups;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.story.ClaimRef;

/**
 * Gathers claims that say the same: those that are likeliest the same first, as long as the groups
 * are the same on average and hold no two that exclude one another (average-link clustering).
 */
public final class GroupFinder {

  /** Measures best on our own marked stories. */
  public static final double SAME_ENOUGH = 0.55;

  /**
   * Odds that two claims of one speaker in one report say the same, against two in two reports; of
   * our own marked stories.
   */
  private static final double REPEATS_HIMSELF = 0.3;

  /** Outweighs every mean: a person keeps them apart. */
  private static final double NEVER = -1e9;

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
    return groups(table, DecidedGroups.NOTHING);
  }

  /** The same, as far as no person decided otherwise. */
  public List<List<Integer>> groups(Table table, DecidedGroups decided) {
    List<ClaimRef> claims = table.tellings().stream().map(Telling::ref).toList();
    List<List<Integer>> groups = decided.begin(claims);
    double[][] sums = sums(sameness(table, claims, decided), groups);
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

  private static double[][] sums(double[][] same, List<List<Integer>> groups) {
    int n = groups.size();
    double[][] sums = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        for (int i : groups.get(a)) {
          for (int j : groups.get(b)) {
            sums[a][b] += same[i][j];
          }
        }
      }
    }
    return sums;
  }

  /** How likely each two say the same, 0 to 1; {@link #NEVER} where a person says they do not. */
  private static double[][] sameness(Table table, List<ClaimRef> claims, DecidedGroups decided) {
    List<String> words = table.tellings().stream().map(GroupFinder::words).toList();
    int n = words.size();
    double[][] same = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        boolean apart = decided.isApart(claims.get(i), claims.get(j));
        same[i][j] =
            same[j][i] = apart ? NEVER : same(table, i, j, words.get(i).equals(words.get(j)));
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
    double likely = table.get(i, j).probability(Label.SAME);
    return isOneVoice(one, other)
        ? REPEATS_HIMSELF * likely / (REPEATS_HIMSELF * likely + 1 - likely)
        : likely;
  }

  /** Whether one and the same speaks in one and the same report. */
  private static boolean isOneVoice(Telling one, Telling other) {
    return one.claimed().article().id().equals(other.claimed().article().id())
        && !Collections.disjoint(
            one.proposition().said().speakers(), other.proposition().said().speakers());
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
