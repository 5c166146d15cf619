package org.sayso.desk;

import org.sayso.text.Sha256;

/**
 * The short name that an address lends: {@code s3f9a81c20e}. A story goes by the mark of its first
 * report, which is the same in every ledger and whatever other stories there are; the marks of its
 * other reports lead to it too, so that an id once written down goes on leading to its story.
 */
final class StoryMark {

  private static final int DIGITS = 10;
  private static final int FEWEST = 3;

  private StoryMark() {}

  /** Of a document's address. */
  static String of(String address) {
    return "s" + Sha256.of(address).substring(0, DIGITS);
  }

  /** Whether these words may be a mark, or the beginning of one. */
  static boolean isLike(String words) {
    return words.matches("s[0-9a-f]{" + FEWEST + "," + DIGITS + "}");
  }
}
