package org.sayso.score;

import java.util.Optional;
import org.sayso.claim.TimeExpression;
import org.sayso.text.Offsets;

/**
 * A time expression as a file has it.
 *
 * @param extent the words
 * @param value TIMEX3
 */
public record MarkedTime(Extent extent, Optional<String> value) {

  /** A time of our own reading, its offsets turned into code points. */
  public static MarkedTime of(TimeExpression time, Offsets offsets) {
    return new MarkedTime(
        new Extent(
            offsets.toCodePoints(time.span().start()), offsets.toCodePoints(time.span().end())),
        Optional.of(time.value()));
  }

  static MarkedTime of(Row row) {
    return new MarkedTime(row.extent(), row.optionalText("value"));
  }
}
