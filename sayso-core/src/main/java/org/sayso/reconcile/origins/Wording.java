package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.List;
import org.sayso.text.Span;

/**
 * How far the sentences of one telling are those of another, word for word or with other words in
 * their places: {@code She had tallied seven stretchers with veiled faces} for {@code She had
 * counted seven stretchers with covered faces}. What stands between quotation marks does not count:
 * two who heard one speaker quote the same words.
 */
final class Wording {

  /** From here on a sentence is taken to be another, reworded. */
  static final double REWORDED = 0.5;

  /** A sentence of less weight is like many others. */
  private static final double LEAST_WEIGHT = 3;

  /** What a word is worth that is in every sentence. */
  private static final double SMALL = 0.4;

  /** Who is called by name and title is so called by everybody. */
  private static final double NAMING = 0.3;

  /** A shortened sentence is wholly contained in the longer one; this much less than the same. */
  private static final double SHORTENED = 0.25;

  private final double[] alike;
  private final int[] match;
  private final double[] weight;

  private Wording(double[] alike, int[] match, double[] weight) {
    this.alike = alike;
    this.match = match;
    this.weight = weight;
  }

  static Wording of(Telling telling, Telling other) {
    List<List<Weighed>> mine = plain(telling);
    List<List<Weighed>> theirs = plain(other);
    int n = mine.size();
    double[] alike = new double[n];
    int[] match = new int[n];
    double[] weight = new double[n];
    for (int i = 0; i < n; i++) {
      match[i] = -1;
      double own = weigh(mine.get(i));
      weight[i] = own < LEAST_WEIGHT ? 0 : own;
      for (int j = 0; j < theirs.size() && weight[i] > 0; j++) {
        double alikeness = alike(mine.get(i), own, theirs.get(j));
        if (alikeness > alike[i]) {
          alike[i] = alikeness;
          match[i] = j;
        }
      }
    }
    return new Wording(alike, match, weight);
  }

  /**
   * The words of a sentence that count, with their weights.
   *
   * @param word as it is compared
   * @param weight what it is worth
   */
  private record Weighed(Word word, double weight) {}

  private static List<List<Weighed>> plain(Telling telling) {
    List<Span> sources =
        telling.account().claims().stream()
            .flatMap(claim -> claim.attribution().source().parts().stream())
            .toList();
    List<List<Weighed>> plain = new ArrayList<>();
    for (Sentence sentence : telling.sentences()) {
      plain.add(
          sentence.words().stream()
              .filter(word -> !word.quoted())
              .map(word -> new Weighed(word, weigh(word, sources)))
              .toList());
    }
    return plain;
  }

  private static double weigh(Word word, List<Span> sources) {
    if (sources.stream().anyMatch(source -> source.contains(word.span()))) {
      return word.isSmall() ? SMALL * NAMING : NAMING;
    }
    return word.isSmall() ? SMALL : 1;
  }

  private static double alike(List<Weighed> mine, double own, List<Weighed> theirs) {
    double others = weigh(theirs);
    if (others == 0) {
      return 0;
    }
    double common = inOrder(mine, theirs);
    return Math.max(2 * common / (own + others), common / own - SHORTENED);
  }

  private static double weigh(List<Weighed> words) {
    return words.stream().mapToDouble(Weighed::weight).sum();
  }

  /** The weight of the longest row of words that both have in this order. */
  private static double inOrder(List<Weighed> a, List<Weighed> b) {
    double[] above = new double[b.size() + 1];
    for (Weighed word : a) {
      double[] row = new double[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        row[j + 1] = Math.max(above[j + 1], row[j]);
        if (word.word().form().equals(b.get(j).word().form())) {
          double both = (word.weight() + b.get(j).weight()) / 2;
          row[j + 1] = Math.max(row[j + 1], above[j] + both);
        }
      }
      above = row;
    }
    return above[b.size()];
  }

  /** How many sentences the telling has. */
  int size() {
    return alike.length;
  }

  /** How much a sentence is like the most like one of the other. */
  double alike(int sentence) {
    return alike[sentence];
  }

  /** The index of that other sentence, -1 where there is none. */
  int match(int sentence) {
    return match[sentence];
  }

  /** How much of a sentence there is to compare; 0 where there is too little. */
  double weight(int sentence) {
    return weight[sentence];
  }

  private double all() {
    double all = 0;
    for (double one : weight) {
      all += one;
    }
    return all;
  }

  /** The share of the telling whose sentences are the other's in their order, reworded or not. */
  double share() {
    double shared = 0;
    for (int i : row()) {
      shared += weight[i];
    }
    return all() == 0 ? 0 : shared / all();
  }

  /** How many sentences are the other's in their order. */
  int count() {
    return row().size();
  }

  /** The heaviest row of sentences that are the other's and stand there in the same order. */
  private List<Integer> row() {
    double[] best = new double[alike.length];
    int[] before = new int[alike.length];
    int end = -1;
    for (int i = 0; i < alike.length; i++) {
      before[i] = -1;
      if (!isTaken(i)) {
        continue;
      }
      best[i] = weight[i];
      for (int j = 0; j < i; j++) {
        if (isTaken(j) && match[j] <= match[i] && best[j] + weight[i] > best[i]) {
          best[i] = best[j] + weight[i];
          before[i] = j;
        }
      }
      end = end < 0 || best[i] > best[end] ? i : end;
    }
    List<Integer> row = new ArrayList<>();
    for (int i = end; i >= 0; i = before[i]) {
      row.add(0, i);
    }
    return row;
  }

  /** How much its sentences are like the other's on the whole. */
  double mean() {
    double sum = 0;
    for (int i = 0; i < alike.length; i++) {
      sum += alike[i] * weight[i];
    }
    return all() == 0 ? 0 : sum / all();
  }

  /**
   * How much closer the telling is to this other than to a third, by the sentences that it has from
   * either; what it has from neither is no evidence.
   */
  double closer(Wording third) {
    double closer = 0;
    for (int i = 0; i < alike.length; i++) {
      if (isTaken(i) || third.isTaken(i)) {
        closer += weight[i] * (alike[i] - third.alike[i]);
      }
    }
    return all() == 0 ? 0 : closer / all();
  }

  /** How many sentences have at least this likeness and this weight. */
  int count(double leastAlike, double leastWeight) {
    int count = 0;
    for (int i = 0; i < alike.length; i++) {
      count += alike[i] >= leastAlike && weight[i] >= leastWeight ? 1 : 0;
    }
    return count;
  }

  /** Whether a sentence of the telling is one of the other, reworded or not. */
  boolean isTaken(int sentence) {
    return sentence >= 0 && sentence < alike.length && alike[sentence] >= REWORDED;
  }

  /**
   * The sentence of the other from which one of the telling is taken: its like or, between two that
   * are taken in their order, the one in its place; -1 where there is none.
   */
  int modelOf(int sentence) {
    if (isTaken(sentence)) {
      return match[sentence];
    }
    int before = sentence - 1;
    while (before >= 0 && !isTaken(before)) {
      before--;
    }
    int after = sentence + 1;
    while (after < alike.length && !isTaken(after)) {
      after++;
    }
    boolean inRow =
        before >= 0
            && after < alike.length
            && match[before] < match[after]
            && match[after] - match[before] <= after - before + 1;
    return inRow ? match[before] + 1 : -1;
  }
}
