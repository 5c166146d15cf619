package org.sayso.reconcile.compare;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.claim.TimeExpression;

/**
 * What was said, parsed by itself.
 *
 * @param text its words
 * @param words in text order; heads count in this list
 * @param times in it
 */
public record Content(String text, List<Word> words, List<TimeExpression> times) {

  public Content {
    words = List.copyOf(words);
    times = List.copyOf(times);
  }

  Stream<Word> children(Word word) {
    return words.stream().filter(w -> w.head() == word.index());
  }

  Stream<Word> children(Word word, String relation) {
    return children(word).filter(w -> w.is(relation));
  }

  boolean hasTime(Word word) {
    return times.stream().anyMatch(t -> t.span().overlaps(word.span()));
  }
}
