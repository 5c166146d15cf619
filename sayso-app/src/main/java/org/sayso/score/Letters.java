package org.sayso.score;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as a row of code points. What spans cover is a set of their places, so that {@code "We
 * stay" } and {@code We stay} are the same words.
 */
final class Letters {

  /** The quotation marks that may stand inside or outside a span without a difference. */
  private static final String QUOTES = "\"'“”‘’«»„";

  private final int[] codePoints;

  Letters(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** The places that the spans cover, blanks and quotation marks left out. */
  BitSet words(List<Extent> spans) {
    return places(spans, false);
  }

  /** The places that the spans cover, blanks left out. */
  BitSet solid(List<Extent> spans) {
    return places(spans, true);
  }

  private BitSet places(List<Extent> spans, boolean quotesCount) {
    BitSet places = new BitSet(codePoints.length);
    for (Extent span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), codePoints.length); i++) {
        if (!Blanks.isBlank(codePoints[i]) && (quotesCount || QUOTES.indexOf(codePoints[i]) < 0)) {
          places.set(i);
        }
      }
    }
    return places;
  }

  /** Whether nothing but blanks lies between two places. */
  boolean blankBetween(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Blanks.isBlank(codePoints[i])) {
        return false;
      }
    }
    return true;
  }

  /** The words of all spans, one after the other. */
  String in(List<Extent> spans, String between) {
    return spans.stream().map(this::in).collect(Collectors.joining(between));
  }

  private String in(Extent span) {
    int start = Math.min(span.start(), codePoints.length);
    int end = Math.min(span.end(), codePoints.length);
    return end <= start ? "" : new String(codePoints, start, end - start);
  }
}
