package org.sayso.serve.articles;

import java.util.Comparator;
import org.sayso.text.Span;

/**
 * Words of an article that mean something.
 *
 * @param kind what they are
 * @param span where they stand
 * @param card of the claim that they belong to; blank where they belong to none
 * @param level how far below the words the claim's line runs, where several run side by side
 */
record Mark(Kind kind, Span span, String card, int level) implements Comparable<Mark> {

  /** In the order of number, those that people drew last. */
  static final Comparator<String> BY_CARD =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /** What marked words are. */
  enum Kind {
    CONTENT,
    CUE,
    SOURCE,
    HEDGE,
    LABEL
  }

  @Override
  public int compareTo(Mark other) {
    int first = span.compareTo(other.span);
    return first != 0 ? first : BY_CARD.compare(card, other.card);
  }
}
