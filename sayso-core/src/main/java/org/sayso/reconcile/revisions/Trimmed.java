package org.sayso.reconcile.revisions;

import java.util.List;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Two rows of words without what they have in common at head and tail.
 *
 * @param before what is left of the first
 * @param after what is left of the second
 */
record Trimmed(List<Token> before, List<Token> after) {

  /** Longer phrases are told by head and tail. */
  private static final int LONGEST = 90;

  static Trimmed of(List<Token> a, List<Token> b) {
    int shorter = Math.min(a.size(), b.size());
    int head = 0;
    while (head < shorter && a.get(head).isSameWordAs(b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.get(a.size() - 1 - tail).isSameWordAs(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    return new Trimmed(
        List.copyOf(a.subList(head, a.size() - tail)),
        List.copyOf(b.subList(head, b.size() - tail)));
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** From the first of some words to the last. */
  static Spans spans(List<Token> words) {
    return words.isEmpty()
        ? Spans.NONE
        : Spans.of(words.get(0).span().hull(words.get(words.size() - 1).span()));
  }

  /** Words as they stand in their text, in one line, between quotation marks. */
  static String quote(Spans spans, String text) {
    String words = spans.isEmpty() ? "" : spans.hull().in(text);
    return quote(words);
  }

  static String quote(Span span, String text) {
    return quote(span.in(text));
  }

  static String quote(String words) {
    String line = words.replaceAll("\\s+", " ").replaceAll("[\"“”„«»]", "").strip();
    if (line.length() > LONGEST) {
      int half = LONGEST / 2;
      line = line.substring(0, half).strip() + " … " + line.substring(line.length() - half).strip();
    }
    return "\"" + line + "\"";
  }
}
