package org.sayso.reconcile.stories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a number of a text: in {@code Mr. O'Neill, 24,} there are three.
 *
 * @param text as it is written, without {@code ’s} at its end
 * @param start offset of its first char
 * @param opens whether it may be capital only because a sentence, a line or a quotation begins
 * @param joined whether nothing but a blank, a hyphen or an initial's stop stands before it
 */
record Token(String text, int start, boolean opens, boolean joined) {

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** {@code HAWTHORNE}; a single letter is none. */
  boolean isShouted() {
    return text.length() > 1 && isCapital() && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The form in which words are compared: lower case, a plural's {@code s} taken off. */
  String stem() {
    String lower = text.toLowerCase(Locale.ROOT);
    int n = lower.length();
    if (n > 4 && lower.endsWith("ies")) {
      return lower.substring(0, n - 3) + "y";
    }
    return n > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")
        ? lower.substring(0, n - 1)
        : lower;
  }

  /** All of a text. */
  static List<Token> of(String raw) {
    String text = Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : nfc(raw);
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isInside(text, i)) {
        i++;
      }
      String gap = text.substring(end, start);
      boolean initial = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().length() == 1;
      tokens.add(
          new Token(
              withoutGenitive(text.substring(start, i)),
              start,
              tokens.isEmpty() || opens(gap, tokens.get(tokens.size() - 1)),
              !tokens.isEmpty()
                  && (gap.equals(" ") || gap.equals("-") || (initial && gap.equals(". ")))));
      end = i;
    }
    return tokens;
  }

  private static String nfc(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC);
  }

  /**
   * Letters and digits; and marks between two of them, {@code don’t}, {@code 1:15}, {@code 2,000}.
   */
  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return Character.getType(c) == Character.NON_SPACING_MARK;
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return c == '\'' || c == '’' || (digits && (c == ':' || c == ',' || c == '.'));
  }

  private static String withoutGenitive(String word) {
    int n = word.length();
    return n > 2 && (word.endsWith("'s") || word.endsWith("’s")) ? word.substring(0, n - 2) : word;
  }

  /** Honorifics end in a stop and no sentence; neither does an initial. */
  private static boolean opens(String gap, Token before) {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c == '.' && i == 0 && before.isCapital() && before.text().length() <= 3) {
        continue;
      }
      if (".!?:\n\r\"“”‘’«»–—•|*#(".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
