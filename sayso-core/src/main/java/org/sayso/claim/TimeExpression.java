package org.sayso.claim;

import org.sayso.text.Span;

/**
 * A time expression of a text and what it means, in TimeML's terms.
 *
 * @param span the words
 * @param type of the value
 * @param value TIMEX3, {@code 2025-10-06}, {@code P3D}, {@code PAST_REF}; resolved against the day
 *     of publication
 */
public record TimeExpression(Span span, Type type, String value) {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
