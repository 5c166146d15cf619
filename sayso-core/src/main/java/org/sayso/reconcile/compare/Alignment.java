package org.sayso.reconcile.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which word of one claim stands for which of the other, and how much of each is in the other. */
final class Alignment {

  /** Words as near as this stand for one another. */
  static final double STANDS_FOR = 0.65;

  private static final Set<String> LIGHT =
      Set.of(
          "take", "make", "get", "go", "come", "give", "put", "keep", "bring", "see", "tell",
          "call", "use", "want", "time", "part", "way", "thing", "year", "day", "new", "first",
          "last");

  private final double[][] likeness;
  private final List<Word> as;
  private final List<Word> bs;
  private final Map<Integer, Integer> rowOf = new HashMap<>();
  private final Map<Integer, Integer> columnOf = new HashMap<>();

  Alignment(List<Word> as, List<Word> bs, Likeness like) {
    this.as = as;
    this.bs = bs;
    likeness = new double[as.size()][bs.size()];
    for (int i = 0; i < as.size(); i++) {
      rowOf.put(as.get(i).index(), i);
      for (int j = 0; j < bs.size(); j++) {
        columnOf.put(bs.get(j).index(), j);
        likeness[i][j] = like.of(as.get(i), bs.get(j));
      }
    }
  }

  /** How much of the first claim is in the second, words left out that part the two. */
  double coverOfA(Set<Integer> withoutA, Set<Integer> withoutB) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < as.size(); i++) {
      if (!withoutA.contains(as.get(i).index())) {
        double best = 0;
        for (int j = 0; j < bs.size(); j++) {
          best = withoutB.contains(bs.get(j).index()) ? best : Math.max(best, likeness[i][j]);
        }
        sum += weight(as.get(i)) * best;
        all += weight(as.get(i));
      }
    }
    return all == 0 ? -1 : sum / all;
  }

  /** How much of the second claim is in the first. */
  double coverOfB(Set<Integer> withoutA, Set<Integer> withoutB) {
    double sum = 0;
    double all = 0;
    for (int j = 0; j < bs.size(); j++) {
      if (!withoutB.contains(bs.get(j).index())) {
        double best = 0;
        for (int i = 0; i < as.size(); i++) {
          best = withoutA.contains(as.get(i).index()) ? best : Math.max(best, likeness[i][j]);
        }
        sum += weight(bs.get(j)) * best;
        all += weight(bs.get(j));
      }
    }
    return all == 0 ? -1 : sum / all;
  }

  private static double weight(Word word) {
    double weight = word.isName() ? 1.2 : word.isNoun() || word.isVerb() ? 1 : 0.6;
    return LIGHT.contains(word.lemma()) ? 0.4 * weight : weight;
  }

  /** The word of the second claim that stands for this one of the first. */
  Optional<Word> partner(Word a) {
    return bs.stream().filter(b -> standsFor(a, b)).findFirst();
  }

  /** How near a word of the first claim is to one of the second. */
  double like(Word a, Word b) {
    Integer i = rowOf.get(a.index());
    Integer j = columnOf.get(b.index());
    return i == null || j == null ? (a.lemma().equals(b.lemma()) ? 1 : 0) : likeness[i][j];
  }

  boolean standsFor(Word a, Word b) {
    return like(a, b) >= STANDS_FOR;
  }
}
