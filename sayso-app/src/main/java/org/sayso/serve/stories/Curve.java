package org.sayso.serve.stories;

import java.util.Locale;

/** A line of a drawing that leaves and arrives upright. */
final class Curve {

  private Curve() {}

  /**
   * The path of an SVG.
   *
   * @param leaving how far down it leaves, or up
   * @param arriving how far below its end it arrives from, or above
   */
  static String path(int fromX, int fromY, int leaving, int toX, int toY, int arriving) {
    return String.format(
        Locale.ROOT,
        "M%d %d C%d %d %d %d %d %d",
        fromX,
        fromY,
        fromX,
        fromY + leaving,
        toX,
        toY + arriving,
        toX,
        toY);
  }
}
