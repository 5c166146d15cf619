package org.sayso.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sayso.text.Span;

/**
 * A time expression of a text and what it means, in TimeML's terms.
 *
 * @param span the words
 * @param type of the value
 * @param value TIMEX3, {@code 2025-10-06}, {@code P3D}, {@code PAST_REF}; empty where nobody can
 *     tell it: {@code this period}
 */
public record TimeExpression(Span span, Type type, String value) {

  /** The day of a date or time as fine as a day, {@code 2025-10-06}, {@code 2025-10-06T12:00}. */
  public Optional<LocalDate> day() {
    if (value.length() < 10 || (type != Type.DATE && type != Type.TIME)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // 2025-10-XX
    }
  }

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
