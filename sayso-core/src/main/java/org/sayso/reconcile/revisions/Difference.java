package org.sayso.reconcile.revisions;

import org.sayso.text.Spans;

/**
 * One thing that two tellings of a claim do not have in common.
 *
 * @param kind what it touches
 * @param before its words in the earlier text; none where nothing stood there
 * @param after its words in the later text; none where nothing stands there now
 * @param sentence as one would tell a colleague: {@code "at least 12" became "14"}
 */
public record Difference(Kind kind, Spans before, Spans after, String sentence) {

  /** What a change touches. */
  public enum Kind {
    /** Another figure, bound or unit. */
    NUMBER,
    /** A mark of uncertainty came, went or changed. */
    HEDGE,
    /** It is put into another mouth, or passed on by another. */
    SPEAKER,
    /** Another stance: {@code acknowledged} for {@code said}. */
    STANCE,
    /** Words between quotation marks, or the marks themselves. */
    QUOTATION,
    /** It is turned round. */
    POLARITY,
    /** Other words, of which the kinds above say nothing. */
    WORDING,
    /** Another day, of the saying or of what is told. */
    DATE
  }
}
