package org.sayso.reading.parse;

import org.sayso.text.Span;

/**
 * Some tokens of a sentence in a row.
 *
 * @param from index of the first
 * @param to index of the last
 */
public record Range(int from, int to) {

  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
    }
  }

  public boolean contains(int token) {
    return from <= token && token <= to;
  }

  public boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  public boolean overlaps(Range other) {
    return from <= other.to && other.from <= to;
  }

  public Range hull(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }

  public Span span(Sentence sentence) {
    return sentence.span(from, to);
  }
}
