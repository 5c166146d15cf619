package org.sayso.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment, and by which clock: only what was known then is told.
 *
 * @param moment everything up to it counts
 * @param clock which one
 */
public record AsOf(Instant moment, Clock clock) {

  private static final Pattern ZONED = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})$");

  /** By which clock something was known. */
  public enum Clock {
    /** When it came out. What came out without a date counts from when it was captured. */
    PUBLISHED,
    /** When we had it: captured, read, and not yet superseded. */
    KEPT
  }

  /**
   * The moment that people mean by {@code 2023-05-23} (its end, in UTC), {@code
   * 2023-05-23T18:00:00+03:00} or {@code 2023-05-23T15:00} (in UTC); empty where it is none.
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
          ZONED.matcher(words).find()
              ? OffsetDateTime.parse(words).toInstant()
              : LocalDateTime.parse(words).toInstant(ZoneOffset.UTC);
      return Optional.of(Instant.ofEpochMilli(moment.toEpochMilli()));
    } catch (DateTimeException | ArithmeticException e) { // or millions of years away
      return Optional.empty();
    }
  }
}
