package org.sayso.reconcile.drift;

import java.util.OptionalLong;
import org.sayso.text.Span;

/**
 * How many people a report says were killed, hurt or lost: {@code at least nine people had died}.
 *
 * @param kind what became of them
 * @param counted in the report's words: {@code Zandrian soldiers}; empty where they are not named
 * @param side on which side of the fighting, if on any
 * @param bound how the figure is meant
 * @param low the least it may be
 * @param best the figure itself
 * @param high the most it may be; empty where nothing bounds it
 * @param increment whether it comes on top of those told before: {@code two more}
 * @param words the figure with its bound, in the text
 */
public record Toll(
    Kind kind,
    String counted,
    Side side,
    Bounding bound,
    long low,
    long best,
    OptionalLong high,
    boolean increment,
    Span words) {

  /** What became of people. */
  public enum Kind {
    KILLED,
    INJURED,
    MISSING
  }

  /** Whether those counted fought. */
  public enum Side {
    CIVILIANS,
    COMBATANTS,
    /** The report does not say. */
    UNTOLD
  }

  /** How a figure is meant. */
  public enum Bounding {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    /** {@code twelve or thirteen}. */
    BETWEEN,
    /** {@code dozens}. */
    VAGUE
  }
}
