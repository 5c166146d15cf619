package org.sayso.serve.stories;

/**
 * An origin as a page shows it.
 *
 * @param name of it
 * @param place from 0, in the order of the page
 */
public record Origin(String name, int place) {

  private static final int COLOURS = 12;
  private static final int STROKES = 3;

  /** The colour's class, and a stroke beside it: colour alone tells nothing to many. */
  public String style() {
    return "c" + place % COLOURS + " k" + place % COLOURS % STROKES;
  }
}
