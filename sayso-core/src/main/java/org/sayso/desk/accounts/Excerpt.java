package org.sayso.desk.accounts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claimed;
import org.sayso.text.HeadDate;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A claim's words within their sentence: {@code The union}, {@code said}, {@code nine bodies had
 * been counted}.
 *
 * @param pieces in text order
 */
public record Excerpt(List<Piece> pieces) {

  /** More of a sentence is cut at its ends. */
  private static final int MOST = 700;

  /** What is kept around the words where it is cut. */
  private static final int AROUND = 120;

  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /** What some words are to the claim. */
  public enum Part {
    PLAIN,
    SOURCE,
    CUE,
    CONTENT
  }

  /**
   * Some words.
   *
   * @param words as they stand
   * @param part what they are
   */
  public record Piece(String words, Part part) {}

  /** The sentence that holds the content, or those that do. */
  static Excerpt of(Claimed claimed) {
    String text = claimed.article().text();
    Attribution attribution = claimed.claim().attribution();
    Span around = around(text, attribution.content().hull());
    List<Piece> pieces = new ArrayList<>();
    if (around.start() > HeadDate.end(text) && isWithinSentence(text, around.start())) {
      pieces.add(new Piece("… ", Part.PLAIN));
    }
    int from = around.start();
    Part part = part(attribution, from);
    for (int at = from + 1; at <= around.end(); at++) {
      Part next = at == around.end() ? part : part(attribution, at);
      if (at == around.end() || next != part) {
        pieces.add(new Piece(text.substring(from, at), part));
        from = at;
        part = next;
      }
    }
    if (around.end() < text.length() && isWithinSentence(text, around.end())) {
      pieces.add(new Piece(" …", Part.PLAIN));
    }
    return new Excerpt(pieces);
  }

  private static boolean isWithinSentence(String text, int at) {
    String before = text.substring(Math.max(0, at - 3), at).stripTrailing();
    return !before.isEmpty() && !Paragraphs.endsSentence(before) && text.charAt(at - 1) != '\n';
  }

  private static Span around(String text, Span content) {
    Span block =
        Paragraphs.of(text).stream()
            .filter(paragraph -> paragraph.overlaps(content))
            .reduce(Span::hull)
            .map(found -> found.hull(content))
            .orElse(content);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String words = block.in(text);
    sentences.setText(words);
    int first = content.start() - block.start();
    int last = content.end() - block.start();
    int head = HeadDate.end(text) - block.start();
    int start = sentences.isBoundary(first) ? first : Math.max(0, sentences.preceding(first));
    int end = sentences.isBoundary(last) ? last : sentences.following(last);
    Span whole =
        new Span(
            block.start() + (first < head ? start : Math.max(head, start)),
            block.start() + (end == BreakIterator.DONE ? words.length() : end));
    if (whole.length() <= MOST) {
      return trimmed(text, whole);
    }
    return trimmed(
        text,
        new Span(
            wordStart(text, Math.max(whole.start(), content.start() - AROUND)),
            wordStart(text, Math.min(whole.end(), content.end() + AROUND))));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start == 0 && at > 0 ? at : start;
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static Part part(Attribution attribution, int at) {
    if (holds(attribution.content(), at)) {
      return Part.CONTENT;
    }
    if (holds(attribution.cue(), at)) {
      return Part.CUE;
    }
    return holds(attribution.source(), at) ? Part.SOURCE : Part.PLAIN;
  }

  private static boolean holds(Spans spans, int at) {
    return spans.parts().stream().anyMatch(span -> span.contains(at));
  }
}
