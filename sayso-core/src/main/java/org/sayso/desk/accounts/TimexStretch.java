package org.sayso.desk.accounts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values as stretches: {@code 2025-10-06}, {@code 2025-W41}, {@code 2025-10-06T04:25},
 * {@code 2025-10-06TNI}. A time of day is that of the place where the report came out.
 */
final class TimexStretch {

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<year>[12]\\d{3})(?:-(?:(?<month>\\d{2})(?:-(?<day>\\d{2})(?:T(?<time>.+))?)?"
              + "|W(?<week>\\d{2})|Q(?<quarter>[1-4])|(?<season>SP|SU|FA|WI)))?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{2})(?::(\\d{2}))?(?::(\\d{2}))?.*");

  /** From which hour to which; the night runs into the next day. */
  private static final Map<String, Hours> PARTS =
      Map.of(
          "MO", new Hours(5, 12),
          "MI", new Hours(11, 14),
          "AF", new Hours(12, 18),
          "EV", new Hours(17, 23),
          "NI", new Hours(20, 30),
          "DT", new Hours(6, 20));

  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private record Hours(int from, int to) {}

  private TimexStretch() {}

  /** Empty for what is no time: {@code P3D}, {@code PAST_REF}, {@code 2025-10-XX}. */
  static Optional<Stretch> of(String value, ZoneOffset zone) {
    Matcher parts = VALUE.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(stretch(parts, zone));
    } catch (DateTimeException | NumberFormatException e) { // the 31st of February
      return Optional.empty();
    }
  }

  private static Stretch stretch(Matcher parts, ZoneOffset zone) {
    int year = Integer.parseInt(parts.group("year"));
    if (parts.group("week") != null) {
      LocalDate first =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(parts.group("week")))
              .with(DayOfWeek.MONDAY);
      return day(first, first.plusWeeks(1));
    }
    if (parts.group("quarter") != null) {
      LocalDate first = LocalDate.of(year, 3 * Integer.parseInt(parts.group("quarter")) - 2, 1);
      return day(first, first.plusMonths(3));
    }
    if (parts.group("season") != null) {
      int month = FIRST_MONTHS.getOrDefault(parts.group("season"), 1);
      LocalDate first = LocalDate.of(year, month, 1);
      return day(first, first.plusMonths(3));
    }
    if (parts.group("month") == null) {
      return day(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
    int month = Integer.parseInt(parts.group("month"));
    if (parts.group("day") == null) {
      LocalDate first = LocalDate.of(year, month, 1);
      return day(first, first.plusMonths(1));
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group("day")));
    String time = parts.group("time");
    return time == null ? day(day, day.plusDays(1)) : timed(day, time, zone);
  }

  private static Stretch timed(LocalDate day, String time, ZoneOffset zone) {
    Optional<Hours> part = Optional.ofNullable(PARTS.get(time));
    if (part.isPresent()) {
      LocalDateTime midnight = day.atStartOfDay();
      return new Stretch(
          midnight.plusHours(part.get().from()).toInstant(zone),
          midnight.plusHours(part.get().to()).toInstant(zone),
          false);
    }
    Matcher clock = CLOCK.matcher(time);
    if (!clock.matches()) {
      return day(day, day.plusDays(1));
    }
    Instant from =
        day.atTime(Integer.parseInt(clock.group(1)), number(clock.group(2))).toInstant(zone);
    return clock.group(2) == null
        ? new Stretch(from, from.plusSeconds(3600), false)
        : new Stretch(from, from, false);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Days have no place, and are drawn where those of Greenwich lie. */
  static Stretch day(LocalDate first, LocalDate behind) {
    return new Stretch(
        first.atStartOfDay().toInstant(ZoneOffset.UTC),
        behind.atStartOfDay().toInstant(ZoneOffset.UTC),
        false);
  }
}
