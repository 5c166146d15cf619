package org.sayso.serve.stories;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.accounts.Stretch;
import org.sayso.desk.accounts.Timeline;
import org.sayso.serve.web.Problem;

/**
 * From when to when a timeline is drawn.
 *
 * @param from its left edge
 * @param to its right edge
 */
public record TimeRange(Instant from, Instant to) {

  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofDays(200 * 365L);
  private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

  /** So much of the whole is left free at either end. */
  private static final long MARGIN = 24;

  /** What was asked for, kept within what can be drawn. */
  static Optional<TimeRange> asked(Optional<String> from, Optional<String> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Instant first = moment(from.get());
    Instant last = moment(to.get());
    if (!first.isBefore(last)) {
      throw Problem.wrongUse("A time line runs from a moment to a later one.");
    }
    return Optional.of(around(first, Duration.between(first, last)));
  }

  private static TimeRange around(Instant first, Duration length) {
    Duration kept =
        length.compareTo(SHORTEST) < 0
            ? SHORTEST
            : length.compareTo(LONGEST) > 0 ? LONGEST : length;
    Instant from = first.plus(length.minus(kept).dividedBy(2));
    if (from.isBefore(EARLIEST)) {
      from = EARLIEST;
    }
    if (from.plus(kept).isAfter(LATEST)) {
      from = LATEST.minus(kept);
    }
    return new TimeRange(from, from.plus(kept));
  }

  private static Instant moment(String words) {
    try {
      if (words.length() == 10) {
        return LocalDate.parse(words).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      boolean zoned = words.endsWith("Z") || words.matches(".*[+-]\\d{2}:\\d{2}");
      return zoned
          ? OffsetDateTime.parse(words).toInstant()
          : LocalDateTime.parse(words).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Problem.wrongUse(
          "‘" + words + "’ is no moment; write 2023-05-24 or 2023-05-24T18:30:00Z.");
    }
  }

  /** All of what was said and printed; what happened long before is left to those who zoom. */
  static TimeRange of(List<Timeline.Mark> marks) {
    List<Timeline.Mark> told =
        marks.stream().filter(mark -> mark.lane() != Timeline.Lane.HAPPENED).toList();
    return hull(told.isEmpty() ? marks : told);
  }

  /** All of it. */
  static TimeRange hull(List<Timeline.Mark> marks) {
    List<Stretch> times = marks.stream().map(Timeline.Mark::when).toList();
    Instant from = times.stream().map(Stretch::from).min(Instant::compareTo).orElse(Instant.EPOCH);
    Instant to =
        times.stream().map(Stretch::to).max(Instant::compareTo).orElse(from.plus(SHORTEST));
    Duration margin = Duration.between(from, to).dividedBy(MARGIN);
    return around(from.minus(margin), Duration.between(from, to).plus(margin.multipliedBy(2)));
  }

  Duration length() {
    return Duration.between(from, to);
  }

  boolean meets(Stretch when) {
    return !when.to().isBefore(from) && !when.from().isAfter(to);
  }

  /** Half as long, or twice. */
  public TimeRange nearer() {
    return around(from.plus(length().dividedBy(4)), length().dividedBy(2));
  }

  public TimeRange farther() {
    return around(from.minus(length().dividedBy(2)), length().multipliedBy(2));
  }

  public TimeRange earlier() {
    return around(from.minus(length().dividedBy(2)), length());
  }

  public TimeRange later() {
    return around(from.plus(length().dividedBy(2)), length());
  }
}
