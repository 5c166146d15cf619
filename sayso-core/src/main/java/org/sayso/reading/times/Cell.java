package org.sayso.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A day, week, month … of the calendar. Years before Christ are negative as they are counted: 490
 * BC is -490.
 *
 * @param scale from a day up
 * @param start its first day
 */
record Cell(Scale scale, LocalDate start) {

  /** The cell of this scale that holds a day. */
  static Cell holding(Scale scale, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    int year = day.getYear();
    return new Cell(
        scale,
        switch (scale) {
          case DAY -> day;
          case WEEK, WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> month;
          case SEASON -> month.minusMonths(day.getMonthValue() % 3);
          case QUARTER -> month.minusMonths((day.getMonthValue() - 1) % 3);
          case HALF -> month.minusMonths((day.getMonthValue() - 1) % 6);
          case YEAR -> LocalDate.of(year, 1, 1);
          case DECADE -> LocalDate.of(roundedDown(year, 10), 1, 1);
          case CENTURY -> LocalDate.of(roundedDown(year, 100), 1, 1);
          case SECOND, MINUTE, HOUR ->
              throw new IllegalArgumentException("the calendar has no " + scale);
        });
  }

  static Cell year(int year) {
    return new Cell(Scale.YEAR, LocalDate.of(year, 1, 1));
  }

  /** Decades and centuries before Christ begin at their last year: -479 of the 470s. */
  private static int roundedDown(int year, int by) {
    return year >= 0 ? year / by * by : year / by * by - (by - 1);
  }

  /** So many cells of the same scale on. */
  Cell plus(int n) {
    return new Cell(
        scale,
        switch (scale) {
          case DAY -> start.plusDays(n);
          case WEEK, WEEKEND -> start.plusWeeks(n);
          case MONTH -> start.plusMonths(n);
          case SEASON, QUARTER -> start.plusMonths(3L * n);
          case HALF -> start.plusMonths(6L * n);
          case YEAR -> start.plusYears(n);
          case DECADE -> start.plusYears(10L * n);
          case CENTURY -> start.plusYears(100L * n);
          case SECOND, MINUTE, HOUR -> start;
        });
  }

  /** The cell of this scale in which this one begins. */
  Cell at(Scale other) {
    return holding(other, start);
  }

  int year() {
    return start.getYear();
  }

  long daysTo(LocalDate day) {
    return ChronoUnit.DAYS.between(start, day);
  }

  /** TIMEX3: {@code 1943-07-04}, {@code 1943-W27}, {@code 1943-SU}, {@code 194}, {@code BC0490}. */
  String value() {
    String year = year() < 0 ? "BC" + four(-year()) : four(year());
    return switch (scale) {
      case DAY -> year + "-" + two(start.getMonthValue()) + "-" + two(start.getDayOfMonth());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year + "-" + two(start.getMonthValue());
      case SEASON -> year + "-" + Season.of(start);
      case QUARTER -> year + "-Q" + (start.getMonthValue() + 2) / 3;
      case HALF -> year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> year;
      case DECADE -> year.substring(0, year.length() - 1);
      case CENTURY -> year.substring(0, year.length() - 2);
      case SECOND, MINUTE, HOUR -> throw new IllegalStateException("the calendar has no " + scale);
    };
  }

  /** The value with what is not known of a finer scale: {@code 1943-07-XX}, {@code 1943-WXX}. */
  String valueAt(Scale finer) {
    if (!finer.isFinerThan(scale)) {
      return value();
    }
    return switch (finer) {
      case DAY ->
          switch (scale) {
            case MONTH -> value() + "-XX";
            case YEAR -> value() + "-XX-XX";
            default -> value();
          };
      case WEEK -> scale == Scale.YEAR ? value() + "-WXX" : at(Scale.YEAR).value() + "-WXX";
      case MONTH -> scale == Scale.YEAR ? value() + "-XX" : value();
      default -> value();
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        start.get(IsoFields.WEEK_BASED_YEAR),
        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String two(int n) {
    return String.format(Locale.ROOT, "%02d", n);
  }
}
