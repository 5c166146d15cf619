package org.sayso.reading.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.reading.parse.Marks.Kind;
import org.sayso.reading.parse.Marks.Mark;
import org.sayso.reading.parse.Marks.Role;
import org.sayso.text.Span;

/**
 * Pairs quotation marks by kind and direction, paragraph by paragraph. A quotation that its
 * paragraph leaves open runs on where the next paragraph opens with a mark of its kind, as
 * newspapers set long speeches; else it ends with its paragraph.
 */
public final class Quotations {

  /** Nothing readable is quoted deeper than this; hostile text is. */
  private static final int DEEPEST = 8;

  private Quotations() {}

  public static List<Quoted> find(String text, List<Block> blocks) {
    List<Quoted> found = new ArrayList<>();
    Optional<Quoted> open = Optional.empty();
    for (Block block : blocks) {
      List<Raw> raws = new ArrayList<>(pair(text, block));
      raws.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
      Optional<Quoted> stillOpen = Optional.empty();
      for (Raw raw : raws) {
        OptionalInt continues =
            raw.depth == 0 && raw.span.start() == block.span().start() && open.isPresent()
                ? OptionalInt.of(open.get().index())
                : OptionalInt.empty();
        Quoted.Use use =
            continues.isPresent() || !raw.closed
                ? Quoted.Use.SPEECH
                : QuotedUse.of(text, raw.span, raw.inner());
        Quoted quoted =
            new Quoted(
                found.size(),
                raw.span,
                raw.inner(),
                raw.closed,
                raw.depth,
                block.index(),
                use,
                continues);
        found.add(quoted);
        if (raw.depth == 0 && !raw.closed) {
          stillOpen = Optional.of(quoted);
        }
      }
      open = stillOpen;
    }
    return found;
  }

  /** A pair of marks, or a mark and the end of its paragraph. */
  private record Raw(Span span, int openLength, int closeLength, boolean closed, int depth) {
    Span inner() {
      int start = span.start() + openLength;
      int end = span.end() - closeLength;
      return start < end ? new Span(start, end) : span;
    }
  }

  private static List<Raw> pair(String text, Block block) {
    Span span = block.span();
    List<Mark> marks = Marks.in(text, span.start(), span.end());
    List<Raw> done = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean mine = open.stream().anyMatch(o -> o.kind() == mark.kind());
      boolean closes = mark.role() == Role.CLOSES || (mark.role() == Role.EITHER && mine);
      if (closes && mine) {
        if (isApostrophe(text, marks, i, span.end())) {
          continue;
        }
        while (!open.isEmpty()) {
          Mark opening = open.pop();
          if (opening.kind() == mark.kind()) {
            int depth = open.size();
            done.add(
                new Raw(
                    new Span(opening.start(), mark.end()),
                    opening.length(),
                    mark.length(),
                    true,
                    depth));
            break;
          }
          // an inner mark that was never closed was none; what it held stays with the outer one
        }
      } else if (!closes && mark.role() != Role.CLOSES) {
        boolean reopens = mine && mark.kind() != Kind.SINGLE && mark.kind() != Kind.CURLY_SINGLE;
        if (reopens && (mark.kind() == Kind.DOUBLE || mark.kind() == Kind.BACKTICKS)) {
          closeAtOpening(open, done, mark, text);
        }
        if (open.size() < DEEPEST && (!isSingle(mark) || closesLater(marks, i))) {
          open.push(mark);
        }
      }
    }
    closeAtParagraphEnd(open, done, span.end());
    return done;
  }

  /**
   * Two straight marks that both look as if they opened: the first was left unclosed, and ends
   * before the second.
   */
  private static void closeAtOpening(Deque<Mark> open, List<Raw> done, Mark mark, String text) {
    while (!open.isEmpty()) {
      Mark opening = open.pop();
      if (opening.kind() == mark.kind()) {
        int end = mark.start();
        while (end > opening.end() && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        if (end > opening.end()) {
          done.add(
              new Raw(new Span(opening.start(), end), opening.length(), 0, false, open.size()));
        }
        return;
      }
    }
  }

  private static void closeAtParagraphEnd(Deque<Mark> open, List<Raw> done, int end) {
    // only the outermost can run to the end; the others are stray
    while (open.size() > 1) {
      open.pop();
    }
    if (!open.isEmpty() && !isSingle(open.peek()) && open.peek().end() < end) {
      Mark opening = open.pop();
      done.add(new Raw(new Span(opening.start(), end), opening.length(), 0, false, 0));
    }
  }

  private static boolean isSingle(Mark mark) {
    return mark.kind() == Kind.SINGLE || mark.kind() == Kind.CURLY_SINGLE;
  }

  private static boolean closesLater(List<Mark> marks, int i) {
    return marks.subList(i + 1, marks.size()).stream()
        .anyMatch(m -> m.kind() == marks.get(i).kind() && m.role() != Role.OPENS);
  }

  /**
   * {@code the clerks’ count}: after an s, before a word, and another mark that closes is still to
   * come.
   */
  private static boolean isApostrophe(String text, List<Mark> marks, int i, int end) {
    Mark mark = marks.get(i);
    if (!isSingle(mark) || mark.start() == 0 || text.charAt(mark.start() - 1) != 's') {
      return false;
    }
    boolean beforeWord =
        mark.end() + 1 < end
            && text.charAt(mark.end()) == ' '
            && Character.isLetter(text.charAt(mark.end() + 1));
    for (int j = i + 1; beforeWord && j < marks.size(); j++) {
      Mark later = marks.get(j);
      if (later.kind() == mark.kind()) {
        return later.role() == Role.CLOSES;
      }
    }
    return false;
  }
}
