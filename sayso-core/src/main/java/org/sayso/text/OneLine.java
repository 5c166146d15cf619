package org.sayso.text;

/**
 * Words on one line and safe to show: a report may hold control characters that would clear the
 * screen, or turn the order of the words round.
 */
public final class OneLine {

  private OneLine() {}

  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                line.append(' ');
              } else if (turnsTheOrder(c)) {
                return;
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                line.append('\uFFFD');
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean turnsTheOrder(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** The line cut behind a word, so that it has at most so many letters. */
  public static String shortened(String text, int most) {
    String line = of(text);
    if (length(line) <= most) {
      return line;
    }
    int end = line.offsetByCodePoints(0, Math.max(1, most - 2));
    int blank = line.charAt(end) == ' ' ? end : line.lastIndexOf(' ', end - 1);
    String head = line.substring(0, blank > 0 ? blank : end);
    return head.replaceFirst("[\\p{P}\\s]+$", "") + " …";
  }

  /** How many letters it has, those beyond the first 65,536 counted once. */
  public static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
