package org.sayso.reading.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/**
 * A paragraph and its place, without the blanks around it.
 *
 * @param span in the article's text
 * @param words never blank; a hard-wrapped paragraph keeps its line feeds
 */
record Paragraph(Span span, String words) {

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-*•–—]|\\d{1,2}[.)]) .*", Pattern.DOTALL);

  /** The paragraphs of a text. */
  static List<Paragraph> of(String text) {
    return Paragraphs.of(text).stream().map(span -> new Paragraph(span, span.in(text))).toList();
  }

  boolean endsSentence() {
    return Paragraphs.endsSentence(words);
  }

  boolean isListItem() {
    return LIST_ITEM.matcher(words).matches();
  }

  int wordCount() {
    return words.split("\\s+", -1).length;
  }
}
