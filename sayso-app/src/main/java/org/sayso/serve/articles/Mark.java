package org.sayso.serve.articles;

import org.sayso.text.Span;

/**
 * Words of an article that mean something.
 *
 * @param kind what they are
 * @param span where they stand
 * @param card of the claim that they belong to; 0 where they belong to none
 * @param level how far below the words the claim's line runs, where several run side by side
 */
record Mark(Kind kind, Span span, int card, int level) implements Comparable<Mark> {

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
    return first != 0 ? first : Integer.compare(card, other.card);
  }
}
