package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * The ends of a content: no blanks, no closing full stop, no comma beside the cue; but a quotation
 * keeps what it holds.
 */
final class Edges {

  private Edges() {}

  static Spans trim(Spans content, Page page) {
    List<Span> parts = new ArrayList<>();
    String text = page.text();
    for (Span part : content.parts()) {
      int from = part.start();
      int to = part.end();
      while (from < to
          && (Character.isWhitespace(text.charAt(from))
              || ",;:—–*_#>".indexOf(text.charAt(from)) >= 0)) {
        from++;
      }
      while (to > from && isTail(text, from, to, page)) {
        to--;
      }
      if (from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
        parts.add(new Span(from, to));
      }
    }
    return new Spans(parts);
  }

  private static boolean isTail(String text, int from, int to, Page page) {
    char c = text.charAt(to - 1);
    if (Character.isWhitespace(c)) {
      return true;
    }
    boolean tail = ",;:—–.*_".indexOf(c) >= 0;
    if (!tail || endsQuotation(to, page)) {
      return false;
    }
    // "U.S." and "Inc." keep their point
    return c != '.' || !(to - 3 >= from && text.charAt(to - 3) == '.');
  }

  /**
   * Whether the char before {@code to} is the last of an unclosed quotation, whose stop is its own.
   */
  private static boolean endsQuotation(int to, Page page) {
    return page.article().quotations().stream().anyMatch(q -> q.span().end() == to);
  }

  /** Content without what is cue or source: the parser may hang either inside the other. */
  static Spans without(Spans content, Spans cue, Spans source) {
    List<Span> left = new ArrayList<>(content.parts());
    List<Span> out = new ArrayList<>(cue.parts());
    out.addAll(source.parts());
    for (Span o : out) {
      List<Span> next = new ArrayList<>();
      for (Span p : left) {
        if (!p.overlaps(o)) {
          next.add(p);
          continue;
        }
        if (o.start() - p.start() > 1) {
          next.add(new Span(p.start(), o.start()));
        }
        if (p.end() - o.end() > 1) {
          next.add(new Span(o.end(), p.end()));
        }
      }
      left = next;
    }
    return new Spans(left);
  }
}
