package org.sayso.text;

/**
 * Java chars to Unicode code points and back, for one text. Inside the JVM a span counts chars; in
 * every file, answer and export it counts code points (the unit of W3C Web Annotation). In {@code
 * "😀 he"} the word {@code he} is chars {@code [3,5)} and code points {@code [2,4)}.
 */
public final class Offsets {

  private final String text;

  /** Char offsets of the second halves of surrogate pairs, rising; empty for most texts. */
  private final int[] lowSurrogates;

  public Offsets(String text) {
    this.text = text;
    int[] found = new int[text.length()];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[n++] = i;
      }
    }
    this.lowSurrogates = java.util.Arrays.copyOf(found, n);
  }

  /**
   * The code point offset of a char offset; one in the midst of a pair counts as after the pair.
   *
   * @throws IllegalArgumentException if the offset lies outside the text
   */
  public int toCodePoints(int chars) {
    if (chars < 0 || chars > text.length()) {
      throw new IllegalArgumentException(
          "offset " + chars + " outside a text of " + text.length() + " chars");
    }
    int at = java.util.Arrays.binarySearch(lowSurrogates, chars);
    return chars - (at >= 0 ? at : -at - 1);
  }

  /**
   * The char offset of a code point offset.
   *
   * @throws IllegalArgumentException if the offset lies outside the text
   */
  public int toChars(int codePoints) {
    if (codePoints < 0 || codePoints > text.length() - lowSurrogates.length) {
      throw new IllegalArgumentException(
          "offset "
              + codePoints
              + " outside a text of "
              + (text.length() - lowSurrogates.length)
              + " code points");
    }
    return lowSurrogates.length == 0 ? codePoints : text.offsetByCodePoints(0, codePoints);
  }

  /** The span in code points, as {@code {start, end}}. */
  public int[] toCodePoints(Span span) {
    return new int[] {toCodePoints(span.start()), toCodePoints(span.end())};
  }

  /** The span of two code point offsets. */
  public Span toSpan(int start, int end) {
    return new Span(toChars(start), toChars(end));
  }
}
