package org.sayso.reconcile.origins;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of what one report cites stands in another: of {@code two managers were questioned, the
 * Mercury reported} nothing is in the Mercury's report of the day before.
 */
final class Support {

  /** One word may be there by chance. */
  private static final int FEWEST = 2;

  /** A line with no more words than these only names its source. */
  private static final int CREDIT = 3;

  /** Enough of a word to know it in another form. */
  private static final int STEM = 5;

  private Support() {}

  /**
   * The share of a sentence's words of content that the other report has, its name left out; of a
   * line that does little but name it ({@code Source: The Lamp}) that of any sentence, else of the
   * next of its paragraph too, where the citing may only begin.
   */
  static double of(Telling telling, int sentence, Telling other) {
    int all = telling.sentences().size();
    boolean credit = isCredit(telling, sentence, other);
    int from = credit ? 0 : sentence;
    int to = credit ? all : sentence + (isFollowed(telling, sentence) ? 2 : 1);
    double most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, ofSentence(telling, i, other));
    }
    return most;
  }

  private static boolean isCredit(Telling telling, int sentence, Telling other) {
    List<Word> words = telling.sentences().get(sentence).words();
    List<Word> outlet = Word.of(other.outlet());
    boolean named = words.stream().anyMatch(w -> outlet.stream().anyMatch(o -> isSame(w, o)));
    return named && content(telling, sentence, other).size() <= CREDIT;
  }

  private static boolean isSame(Word one, Word other) {
    return !one.isSmall() && one.form().equals(other.form());
  }

  /** Whether another sentence of the paragraph comes after. */
  private static boolean isFollowed(Telling telling, int sentence) {
    if (sentence + 1 >= telling.sentences().size()) {
      return false;
    }
    int end = telling.sentences().get(sentence).span().end();
    int next = telling.sentences().get(sentence + 1).span().start();
    return telling.text().substring(end, next).indexOf('\n') < 0;
  }

  private static double ofSentence(Telling telling, int sentence, Telling other) {
    Set<String> there = new HashSet<>();
    for (Sentence one : other.sentences()) {
      one.words().forEach(word -> there.add(stem(word)));
    }
    Set<String> words = content(telling, sentence, other);
    Set<String> both = new HashSet<>(words);
    both.retainAll(there);
    return both.size() < FEWEST ? 0 : (double) both.size() / words.size();
  }

  private static Set<String> content(Telling telling, int sentence, Telling other) {
    Set<String> outlet = new HashSet<>();
    Word.of(other.outlet()).forEach(word -> outlet.add(stem(word)));
    Set<String> words = new HashSet<>();
    for (Word word : telling.sentences().get(sentence).words()) {
      if (!word.isSmall() && !outlet.contains(stem(word))) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(Word word) {
    return word.form().length() > STEM ? word.form().substring(0, STEM) : word.form();
  }
}
