package org.sayso.cli;

import org.sayso.claim.Attribution;
import org.sayso.desk.Statement;
import org.sayso.text.HeadDate;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A claim's sentence with the content marked: between {@code «»} in plain text, in bold where there
 * are colours.
 */
final class Snippet {

  /** So many chars before and after, if the paragraph has them. */
  private static final int AROUND = 60;

  /** No content is shown at greater length. */
  private static final int LONGEST = 600;

  private Snippet() {}

  static String of(Statement statement, boolean colours) {
    String text = statement.article().text();
    Attribution attribution = statement.claim().attribution();
    Spans content = attribution.content();
    Span all = content.hull();
    for (Spans part : new Spans[] {attribution.source(), attribution.cue()}) {
      for (Span span : part.parts()) {
        if (Math.abs(span.start() - content.hull().start()) < LONGEST
            && Math.abs(span.end() - content.hull().end()) < LONGEST) {
          all = all.hull(span);
        }
      }
    }
    Span window = window(text, all);
    StringBuilder out =
        new StringBuilder(window.start() > paragraph(text, all).start() ? "… " : "");
    int at = window.start();
    for (Span part : content.parts()) {
      int end = Math.min(part.end(), part.start() + LONGEST);
      out.append(line(text, at, part.start()));
      String words = Columns.oneLine(text.substring(part.start(), end));
      out.append(colours ? Ink.BOLD.on(words) : "«" + words + "»");
      out.append(end < part.end() ? " …" : "");
      at = part.end();
    }
    out.append(line(text, at, window.end()));
    return out.append(window.end() < paragraph(text, all).end() ? " …" : "").toString();
  }

  /** With the blanks at its ends, which part it from what it is put beside. */
  private static String line(String text, int from, int to) {
    if (to <= from) {
      return "";
    }
    String words = text.substring(from, to);
    String line = Columns.oneLine(words);
    if (line.isEmpty()) {
      return " ";
    }
    return (Character.isWhitespace(words.charAt(0)) ? " " : "")
        + line
        + (Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "");
  }

  /** Cut at blanks, within the paragraph. */
  private static Span window(String text, Span all) {
    Span paragraph = paragraph(text, all);
    int from = Math.max(paragraph.start(), all.start() - AROUND);
    int to = Math.min(paragraph.end(), all.end() + AROUND);
    while (from > paragraph.start() && from < all.start() && text.charAt(from - 1) != ' ') {
      from++;
    }
    while (to < paragraph.end() && to > all.end() && text.charAt(to) != ' ') {
      to--;
    }
    return new Span(from, to);
  }

  private static Span paragraph(String text, Span all) {
    Span hull = all;
    for (Span paragraph : Paragraphs.of(text)) {
      if (paragraph.overlaps(all)) {
        hull = hull.hull(paragraph);
      }
    }
    int head = HeadDate.end(text);
    return hull.start() < head && all.start() >= head ? new Span(head, hull.end()) : hull;
  }
}
