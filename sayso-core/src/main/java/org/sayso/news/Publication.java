package org.sayso.news;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article came out: the day, and the moment where it is told.
 *
 * @param day in the outlet's own time zone
 * @param moment to the second, with its offset from UTC; its date is {@code day}
 */
public record Publication(LocalDate day, Optional<OffsetDateTime> moment) {

  public Publication {
    if (moment.isPresent() && !moment.get().toLocalDate().equals(day)) {
      throw new IllegalArgumentException("published " + moment.get() + ", which is not on " + day);
    }
  }

  public static Publication on(LocalDate day) {
    return new Publication(day, Optional.empty());
  }

  public static Publication at(OffsetDateTime moment) {
    return new Publication(moment.toLocalDate(), Optional.of(moment));
  }

  /**
   * Reads {@code 2025-10-06}, {@code 2025-10-06T12:30:00+02:00}, or that without seconds or offset;
   * else empty.
   */
  public static Optional<Publication> parse(String iso) {
    String text = iso.strip();
    try {
      if (text.length() == 10) {
        return Optional.of(on(LocalDate.parse(text)));
      }
      var parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.replace(' ', 'T'), OffsetDateTime::from, java.time.LocalDateTime::from);
      return Optional.of(
          parsed instanceof OffsetDateTime moment
              ? at(moment)
              : on(((java.time.LocalDateTime) parsed).toLocalDate()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Reads the date of mail and RSS, {@code Mon, 06 Oct 2025 12:30:00 +0200}; else empty. */
  public static Optional<Publication> parseMailDate(String words) {
    String bare = words.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip().replaceAll("\\s+", " ");
    String zoned = bare.replaceFirst(" (?:UT|UTC|Z)$", " GMT");
    try {
      return Optional.of(at(OffsetDateTime.parse(zoned, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** ISO 8601: the moment where it is known, else the day. */
  @Override
  public String toString() {
    return moment.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
  }
}
