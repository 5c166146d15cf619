package org.sayso.text;

/** One slip of the pen between two words: {@code Marand}, {@code Marnad}. */
public final class Slips {

  private Slips() {}

  /** Whether one letter was replaced, added, left out, or two neighbours changed places. */
  public static boolean isOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    String left = a.substring(head, a.length() - tail);
    String right = b.substring(head, b.length() - tail);
    return (left.length() <= 1 && right.length() <= 1)
        || (left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0));
  }
}
