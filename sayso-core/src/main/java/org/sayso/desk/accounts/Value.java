package org.sayso.desk.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.reconcile.drift.Bound;

/**
 * What an account answers, in a few words: {@code at least nine}.
 *
 * @param words as the comparing gives them
 * @param bound how they bound a figure, if they do
 */
public record Value(String words, Optional<Bound> bound) {

  private static final int LONGEST_BOUND = 4;

  static Value of(String words) {
    List<String> lower = List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
    for (int n = Math.min(LONGEST_BOUND, lower.size() - 1); n > 0; n--) {
      Optional<Bound> bound = Bound.of(String.join(" ", lower.subList(0, n)));
      if (bound.isPresent()) {
        return new Value(words, bound);
      }
    }
    return new Value(words, Optional.empty());
  }
}
