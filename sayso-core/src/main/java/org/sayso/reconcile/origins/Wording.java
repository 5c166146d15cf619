package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.List;

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
    List<List<Word>> mine = plain(telling);
    List<List<Word>> theirs = plain(other);
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

  private static List<List<Word>> plain(Telling telling) {
    List<List<Word>> plain = new ArrayList<>();
    for (Sentence sentence : telling.sentences()) {
      plain.add(sentence.words().stream().filter(word -> !word.quoted()).toList());
    }
    return plain;
  }

  private static double alike(List<Word> mine, double own, List<Word> theirs) {
    double others = weigh(theirs);
    if (others == 0) {
      return 0;
    }
    double common = inOrder(mine, theirs);
    return Math.max(2 * common / (own + others), common / own - SHORTENED);
  }

  private static double weigh(List<Word> words) {
    return words.stream().mapToDouble(Wording::weigh).sum();
  }

  private static double weigh(Word word) {
    return word.isSmall() ? SMALL : 1;
  }

  /** The weight of the longest row of words that both have in this order. */
  private static double inOrder(List<Word> a, List<Word> b) {
    double[] above = new double[b.size() + 1];
    for (Word word : a) {
      double[] row = new double[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        row[j + 1] = Math.max(above[j + 1], row[j]);
        if (word.form().equals(b.get(j).form())) {
          row[j + 1] = Math.max(row[j + 1], above[j] + weigh(word));
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

  /** The share of the telling whose sentences are the other's, reworded or not. */
  double share() {
    double shared = 0;
    for (int i = 0; i < alike.length; i++) {
      shared += alike[i] >= REWORDED ? weight[i] : 0;
    }
    return all() == 0 ? 0 : shared / all();
  }

  /** How much its sentences are like the other's on the whole. */
  double mean() {
    double sum = 0;
    for (int i = 0; i < alike.length; i++) {
      sum += alike[i] * weight[i];
    }
    return all() == 0 ? 0 : sum / all();
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
