package org.sayso.reading.times;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sayso.text.NumberWords;

/** The year of a date that may not tell it: {@code in October}, {@code that winter}. */
final class YearFinder {

  private static final List<String> PARTS =
      List.of("month", "season", "quarter", "half", "holiday");

  /** Eight months, in days: in a history January after September is the next year's. */
  private static final int BACK = 240;

  /**
   * Days from which on a day is told with its year, whatever the tense: {@code declared a dividend
   * payable 11 December} looks ahead.
   */
  private static final int FAR_BACK = 300;

  private static final int FAR_AHEAD = 200;

  /** Days for which the results of a quarter are news, also when somebody expects them. */
  private static final int FRESH = 120;

  private final Timeline timeline;

  YearFinder(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Whether a part of a year is told, and not of which. */
  static boolean lacksYear(Mention m) {
    return !m.has("year") && PARTS.stream().anyMatch(m::has);
  }

  /**
   * The date in this year, as fine as it is told.
   *
   * @throws java.time.DateTimeException if the month has no such day
   */
  static Cell cell(Mention m, int year) {
    if (m.has("holiday")) {
      String[] day = m.field("holiday").orElseThrow().split("-", 2);
      return day(year, Integer.parseInt(day[0]), Integer.parseInt(day[1]));
    }
    if (m.has("month")) {
      int month = m.number("month").orElseThrow();
      return m.number("day")
          .map(d -> day(year, month, d))
          .orElseGet(() -> new Cell(Scale.MONTH, LocalDate.of(year, month, 1)));
    }
    if (m.has("season")) {
      Season season = Season.valueOf(m.field("season").orElseThrow());
      return new Cell(Scale.SEASON, season.start(year));
    }
    if (m.has("quarter")) {
      int first = 3 * m.number("quarter").orElseThrow() - 2;
      return new Cell(Scale.QUARTER, LocalDate.of(year, first, 1));
    }
    if (m.has("half")) {
      int first = 6 * m.number("half").orElseThrow() - 5;
      return new Cell(Scale.HALF, LocalDate.of(year, first, 1));
    }
    return Cell.year(year);
  }

  private static Cell day(int year, int month, int day) {
    return new Cell(Scale.DAY, LocalDate.of(year, month, day));
  }

  /** The year as it is told; negative before Christ. */
  static Optional<Integer> told(Mention m) {
    int sign = m.is("era", "BC") ? -1 : 1;
    return m.number("year")
        .or(() -> m.field("year").flatMap(NumberWords::year))
        .filter(y -> y > 0)
        .map(y -> sign * y);
  }

  /** 29 February is of leap years only. */
  private static boolean exists(Mention m, int year) {
    boolean leapDay = m.is("month", "02") && m.number("day").filter(d -> d == 29).isPresent();
    return !leapDay || Year.isLeap(year);
  }

  /** The year that is told, or meant. */
  Optional<Integer> yearOf(Mention m, Supplier<Tense> tense) {
    if (m.has("year")) {
      return told(m);
    }
    if (m.has("of")) {
      Optional<Cell> year =
          m.is("from", "named")
              ? timeline.reference(Scale.YEAR).or(() -> timeline.today(Scale.YEAR))
              : timeline.here(Scale.YEAR);
      return year.map(y -> y.year() + m.number("of").orElse(0));
    }
    Optional<Integer> year =
        timeline.isHistory()
            ? timeline.frame().map(last -> carriedOn(m, last))
            : timeline.said().flatMap(said -> nearPublication(m, said, tense));
    return year.map(y -> withWeekday(m, y));
  }

  /** {@code Tuesday, May 3}: of the years around it the one whose 3 May is a Tuesday. */
  private static int withWeekday(Mention m, int year) {
    if (!m.has("weekday") || !m.has("day")) {
      return year;
    }
    int weekday = m.number("weekday").orElseThrow();
    return IntStream.of(year, year - 1, year + 1)
        .filter(y -> exists(m, y))
        .filter(y -> begins(m, y).getDayOfWeek().getValue() == weekday)
        .findFirst()
        .orElse(year);
  }

  private static int carriedOn(Mention m, Cell last) {
    int year =
        IntStream.iterate(last.year(), y -> y + 1)
            .filter(y -> exists(m, y))
            .findFirst()
            .orElseThrow();
    int way = m.number("way").orElse(0);
    if (way != 0) {
      boolean later = begins(m, year).isAfter(last.start());
      return way > 0 ? (later ? year : year + 1) : (later ? year - 1 : year);
    }
    boolean isFine = last.scale().isFinerThan(Scale.YEAR);
    boolean farBack = isFine && cell(m, year).daysTo(last.start()) > BACK;
    return farBack ? year + 1 : year;
  }

  private static Optional<Integer> nearPublication(
      Mention m, LocalDate said, Supplier<Tense> tense) {
    List<Integer> years =
        IntStream.rangeClosed(said.getYear() - 1, said.getYear() + 1)
            .filter(y -> exists(m, y))
            .boxed()
            .toList();
    Optional<Integer> before =
        years.stream().filter(y -> !begins(m, y).isAfter(said)).reduce((a, b) -> b);
    Optional<Integer> after =
        years.stream().filter(y -> cell(m, y).plus(1).start().isAfter(said)).findFirst();
    if (m.has("way")) {
      int way = m.number("way").orElse(0);
      return way == 0 ? Optional.of(said.getYear()) : way < 0 ? before : after;
    }
    boolean isQuarter = m.has("quarter");
    if (isQuarter && before.filter(y -> cell(m, y).plus(1).daysTo(said) < FRESH).isPresent()) {
      return before;
    }
    Optional<Integer> looked =
        switch (tense.get()) {
          case FUTURE -> after.filter(y -> distance(m, y, said) < FAR_AHEAD);
          case PAST -> before.filter(y -> !m.has("day") || distance(m, y, said) < FAR_BACK);
          case OPEN -> isQuarter ? before : Optional.empty();
        };
    return looked.or(() -> years.stream().min(Comparator.comparingLong(y -> distance(m, y, said))));
  }

  private static long distance(Mention m, int year, LocalDate said) {
    return Math.abs(cell(m, year).daysTo(said));
  }

  private static LocalDate begins(Mention m, int year) {
    return cell(m, year).start();
  }
}
