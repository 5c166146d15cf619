package org.sayso.reconcile.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of those counted: dead are not injured. */
final class Fates {

  private static final Set<String> FATES =
      Set.of(
          "die", "hurt", "missing", "arrest", "rescue", "evacuat", "trap", "homeles", "homeless");

  private static final int REACH = 9;

  private Fates() {}

  static Optional<String> of(List<Token> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (FATES.contains(words.get(i).stem())) {
        return Optional.of(words.get(i).stem());
      }
    }
    return Optional.empty();
  }

  /** The nearest after a figure, before the next figure or sentence; else the nearest before. */
  static String around(List<Token> words, int start, int end) {
    int sentence = words.get(Math.min(end, words.size()) - 1).sentence();
    int to = end;
    while (to < Math.min(words.size(), end + REACH)
        && words.get(to).sentence() == sentence
        && !(words.get(to).isFigure() || words.get(to).form().equals("and"))) {
      to++;
    }
    int from = start;
    while (from > Math.max(0, start - REACH) && words.get(from - 1).sentence() == sentence) {
      from--;
    }
    Optional<String> after = of(words, end, to);
    return after.isPresent() ? after.get() : of(words, from, start).orElse("");
  }
}
