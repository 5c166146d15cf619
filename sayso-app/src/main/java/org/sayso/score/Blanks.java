package org.sayso.score;

import java.util.regex.Pattern;

/** What counts as a blank: Python's notion, which holds the no-break space and a next line. */
final class Blanks {

  private static final String CLASS =
      "[\\t-\\r\\x1c-\\x20\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}]";

  /** One or more blanks. */
  static final Pattern RUN = Pattern.compile(CLASS + "+");

  private Blanks() {}

  static boolean isBlank(int codePoint) {
    return (codePoint >= '\t' && codePoint <= '\r')
        || (codePoint >= 0x1c && codePoint <= 0x1f)
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }
}
