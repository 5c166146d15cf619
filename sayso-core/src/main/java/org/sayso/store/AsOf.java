package org.sayso.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A moment, and by which clock: only what was known then is told.
 *
 * @param moment everything up to it counts
 * @param clock which one
 */
public record AsOf(Instant moment, Clock clock) {

  /** By which clock something was known. */
  public enum Clock {
    /** When it came out. What came out without a date counts from when it was captured. */
    PUBLISHED,
    /** When we had it: captured, read, and not yet superseded. */
    KEPT
  }

  /**
   * The moment that people mean by {@code 2023-05-23} (its end, in UTC) or {@code
   * 2023-05-23T18:00:00+03:00}; empty where it is neither.
   */
  public static Optional<Instant> moment(String words) {
    try {
      if (words.length() == 10) {
        return Optional.of(
            LocalDate.parse(words)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusMillis(1));
      }
      Instant moment =
          words.endsWith("Z") ? Instant.parse(words) : OffsetDateTime.parse(words).toInstant();
      return Optional.of(Instant.ofEpochMilli(moment.toEpochMilli()));
    } catch (DateTimeException | ArithmeticException e) { // or millions of years away
      return Optional.empty();
    }
  }
}
