package org.sayso.serve.articles;

/**
 * A speaker within an article.
 *
 * @param name as read
 * @param colour from 0 to 11, in the order of appearance
 */
public record Voice(String name, int colour) {

  private static final int COLOURS = 12;
  private static final int STROKES = 3;

  static Voice of(String name, int place) {
    return new Voice(name, place % COLOURS);
  }

  /** The colour's class, and a stroke beside it: colour alone tells nothing to many. */
  public String style() {
    return "c" + colour + " k" + colour % STROKES;
  }

  /** {@code TV}. */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && initials.length() < 3) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
