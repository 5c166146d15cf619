package org.sayso.reading.times;

import java.util.Optional;
import org.sayso.claim.TimeExpression;

/**
 * What a mention means.
 *
 * @param type of the value
 * @param value TIMEX3
 * @param cell the place in the calendar, from which later mentions may count
 */
record Meaning(TimeExpression.Type type, String value, Optional<Cell> cell) {

  static Meaning of(TimeExpression.Type type, String value) {
    return new Meaning(type, value, Optional.empty());
  }

  static Meaning of(Cell cell) {
    return new Meaning(TimeExpression.Type.DATE, cell.value(), Optional.of(cell));
  }

  /**
   * At an hour or in a part of the day, {@code T05:30}, {@code TMO}; the same where none is told.
   */
  Meaning at(String time) {
    return time.isEmpty() ? this : new Meaning(TimeExpression.Type.TIME, value + time, cell);
  }
}
