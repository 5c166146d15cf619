package org.sayso.reading.attribute;

import org.sayso.reading.parse.Sentence;
import org.sayso.text.Span;

/**
 * Some tokens of a sentence in a row.
 *
 * @param from index of the first
 * @param to index of the last
 */
record Range(int from, int to) {

  Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
    }
  }

  boolean contains(int token) {
    return from <= token && token <= to;
  }

  boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from <= other.to && other.from <= to;
  }

  Range hull(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }

  Span span(Sentence sentence) {
    return sentence.span(from, to);
  }
}
