package org.sayso.score;

/**
 * A stretch of text as files count it: in Unicode code points, half-open. Unlike a {@link
 * org.sayso.text.Span} it may be empty or reach beyond the text, for a file may say anything.
 *
 * @param start offset of the first code point
 * @param end offset after the last one
 */
public record Extent(int start, int end) {

  /**
   * @throws IllegalArgumentException if it begins before the text
   */
  public Extent {
    if (start < 0) {
      throw new IllegalArgumentException("[" + start + ", " + end + "] begins before the text");
    }
  }

  boolean overlaps(Extent other) {
    return start < other.end && other.start < end;
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + "]";
  }
}
