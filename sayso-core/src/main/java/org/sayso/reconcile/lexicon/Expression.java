package org.sayso.reconcile.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Words that state something, as lemmas in their order: {@code lay down arms}.
 *
 * @param lemmas in lower case; never empty
 */
public record Expression(List<String> lemmas) {

  /**
   * @throws IllegalArgumentException if there are no words
   */
  public Expression {
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty() || lemmas.contains("")) {
      throw new IllegalArgumentException("an expression without words: " + lemmas);
    }
  }

  /** The words between blanks. */
  public static Expression of(String words) {
    return new Expression(
        Arrays.asList(words.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+", -1)));
  }

  @Override
  public String toString() {
    return String.join(" ", lemmas);
  }
}
