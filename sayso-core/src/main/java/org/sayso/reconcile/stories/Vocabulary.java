package org.sayso.reconcile.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How rare terms are: by what is known of English before the first report, and by the reports so
 * far. {@code Police} is common from the outset; {@code Ormec} is rare until a tenth story tells of
 * it.
 *
 * <p>A term counts once for each story, not for each report: the hundredth report of one story must
 * still be recognised by its name.
 */
final class Vocabulary {

  /** What is known beforehand is worth as much as so many stories. */
  private static final double PRIOR = 300;

  /** In what share of all stories a term is expected that nobody has seen yet. */
  private static final double NAME = 0.0005;

  private static final double NUMBER = 0.002;
  private static final double WORD = 0.004;

  /** Keeps the unseen from being infinitely rare. */
  private static final double SMOOTHING = 0.1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] known = new double[1024];
  private int stories;

  /** The number of a term, a new one where it has none yet. */
  int number(String term) {
    int fresh = numbers.size();
    int number = numbers.computeIfAbsent(term, t -> fresh);
    if (number == fresh) {
      if (fresh == known.length) {
        known = Arrays.copyOf(known, fresh * 2);
      }
      known[fresh] = SMOOTHING + PRIOR * expected(term);
    }
    return number;
  }

  private static double expected(String term) {
    if (Terms.isName(term)) {
      return NAME;
    }
    return Terms.isNumber(term) ? NUMBER : Math.max(WORD, CommonWords.share(term));
  }

  /**
   * A report came in.
   *
   * @param all its terms
   * @param told those that its story had before; empty where it begins one
   * @param isNew whether it begins one
   */
  void count(Bag all, Set<Integer> told, boolean isNew) {
    stories += isNew ? 1 : 0;
    all.terms().filter(term -> !told.contains(term)).forEach(term -> known[term]++);
  }

  /** The logarithm of how much rarer the term is than a word of every story. */
  double rarity(int term) {
    return Math.log((PRIOR + stories + 1) / known[term]);
  }

  /** How many stories so far a report might belong to, logarithmically: 1 are 22,000. */
  double crowd() {
    return Math.log(1 + stories) / 10;
  }
}
