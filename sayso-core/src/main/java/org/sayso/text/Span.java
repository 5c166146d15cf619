package org.sayso.text;

/**
 * A stretch of text, half-open and never empty: {@code new Span(0, 3)} is {@code The} in {@code The
 * army}.
 *
 * <p>Offsets count Java chars (UTF-16 code units) into the article's text. Files and the API count
 * Unicode code points; {@link Offsets} converts, once, at the edge.
 *
 * @param start offset of the first char
 * @param end offset after the last char
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span is empty or begins before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
    }
  }

  /** The words themselves. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same words in a text that has {@code by} more chars in front. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** Text order: by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
