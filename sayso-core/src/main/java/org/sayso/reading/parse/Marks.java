package org.sayso.reading.parse;

import java.util.ArrayList;
import java.util.List;

/** The quotation marks of a paragraph: which chars are marks, and whether they open or close. */
final class Marks {

  /** What a mark may do where it stands. */
  enum Role {
    OPENS,
    CLOSES,
    EITHER
  }

  /** Marks that belong together: one opens what only the same kind closes. */
  enum Kind {
    DOUBLE,
    CURLY_DOUBLE,
    GUILLEMET,
    BACKTICKS,
    SINGLE,
    CURLY_SINGLE
  }

  /**
   * A mark.
   *
   * @param start offset of its first char
   * @param length 2 for doubled backticks and apostrophes, else 1
   */
  record Mark(int start, int length, Kind kind, Role role) {
    int end() {
      return start + length;
    }
  }

  private Marks() {}

  static List<Mark> in(String text, int from, int to) {
    List<Mark> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char before = i > from ? text.charAt(i - 1) : ' ';
      char after = i + 1 < to ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '“' -> {
          // set the wrong way round it closes: “Not yet,“ he said
          boolean closes =
              !Character.isWhitespace(before)
                  && !isOpeningMark(before)
                  && Character.isWhitespace(after);
          found.add(new Mark(i, 1, Kind.CURLY_DOUBLE, closes ? Role.EITHER : Role.OPENS));
        }
        case '”' -> found.add(new Mark(i, 1, Kind.CURLY_DOUBLE, Role.CLOSES));
        case '„' -> found.add(new Mark(i, 1, Kind.CURLY_DOUBLE, Role.OPENS));
        case '«' -> found.add(new Mark(i, 1, Kind.GUILLEMET, Role.OPENS));
        case '»' -> found.add(new Mark(i, 1, Kind.GUILLEMET, Role.CLOSES));
        case '"' -> {
          if (!isInchMark(before, after)) {
            found.add(new Mark(i, 1, Kind.DOUBLE, role(before, after)));
          }
        }
        case '`' -> {
          if (after == '`') {
            found.add(new Mark(i, 2, Kind.BACKTICKS, Role.OPENS));
            i++;
          }
        }
        case '‘' -> {
          // ’90s and ’tis are often set with the wrong mark
          if (!Character.isDigit(after)) {
            found.add(new Mark(i, 1, Kind.CURLY_SINGLE, Role.OPENS));
          }
        }
        case '’' -> {
          if (!isWordChar(after)) {
            found.add(new Mark(i, 1, Kind.CURLY_SINGLE, Role.CLOSES));
          }
        }
        case '\'' -> {
          boolean doubled = after == '\'';
          boolean tripled = doubled && i + 2 < to && text.charAt(i + 2) == '\'';
          if (doubled && !tripled) {
            char next = i + 2 < to ? text.charAt(i + 2) : ' ';
            found.add(new Mark(i, 2, Kind.BACKTICKS, role(before, next)));
            i++;
          } else if (!isWordChar(before) && !isClosingPunctuation(before) && isWordChar(after)) {
            found.add(new Mark(i, 1, Kind.SINGLE, Role.OPENS));
          } else if (!isWordChar(after) && !Character.isWhitespace(before)) {
            found.add(new Mark(i, 1, Kind.SINGLE, Role.CLOSES));
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /**
   * {@code 6'2"}: a closing mark after a digit, before a blank, is taken for inches only where
   * nothing can be open.
   */
  private static boolean isInchMark(char before, char after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  private static Role role(char before, char after) {
    boolean canOpen =
        Character.isWhitespace(before) || "([{—–-/".indexOf(before) >= 0 || isOpeningMark(before);
    boolean canClose = Character.isWhitespace(after) || !Character.isLetterOrDigit(after);
    if (canOpen && !Character.isWhitespace(after)) {
      return canClose && isClosingPunctuation(after) ? Role.EITHER : Role.OPENS;
    }
    return canClose && !Character.isWhitespace(before) ? Role.CLOSES : Role.EITHER;
  }

  private static boolean isOpeningMark(char c) {
    return c == '‘' || c == '“' || c == '«' || c == '\'';
  }

  private static boolean isClosingPunctuation(char c) {
    return ".,;:!?)]}…".indexOf(c) >= 0;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c);
  }
}
