package org.sayso.reading.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.claim.TimeExpression;
import org.sayso.text.NumberWords;

/** What a mention means, given what was named before it. Changes nothing. */
final class Interpreter {

  private static final String UNKNOWN_DAY = "XXXX-XX-XX";

  private final Timeline timeline;
  private final YearFinder years;

  Interpreter(Timeline timeline) {
    this.timeline = timeline;
    this.years = new YearFinder(timeline);
  }

  /**
   * Empty where the words are no time after all: {@code 31 June}.
   *
   * @param tense asked only where the direction hangs on it
   */
  Optional<Meaning> interpret(Mention m, Supplier<Tense> tense) {
    try {
      return switch (m.means()) {
        case DATE -> Optional.of(date(m, tense).at(Clock.of(m)));
        case SHIFT -> shift(m).map(meaning -> meaning.at(Clock.of(m)));
        case DURATION -> duration(m).map(value -> Meaning.of(TimeExpression.Type.DURATION, value));
        case SET ->
            m.field("value").or(() -> duration(m)).map(v -> Meaning.of(TimeExpression.Type.SET, v));
        case REF -> m.field("value").map(value -> Meaning.of(TimeExpression.Type.DATE, value));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> duration(Mention m) {
    return m.unit().flatMap(unit -> m.count().map(unit::duration));
  }

  private Meaning date(Mention m, Supplier<Tense> tense) {
    if (m.has("decade")) {
      return Meaning.of(decade(m));
    }
    if (m.has("century")) {
      return Meaning.of(century(m));
    }
    if (m.has("weekday") && !m.has("month")) {
      return weekday(m, tense);
    }
    if (m.has("same")) {
      int year = years.yearOf(m, tense).orElseThrow();
      Optional<Cell> quarter = timeline.quarterSpokenOf();
      return Meaning.of(quarter.map(q -> q.plus(4 * (year - q.year()))).orElse(Cell.year(year)));
    }
    if (!m.has("year") && !YearFinder.lacksYear(m)) {
      return timeline
          .here(Scale.DAY)
          .map(Meaning::of)
          .orElseGet(() -> Meaning.of(TimeExpression.Type.DATE, UNKNOWN_DAY));
    }
    return years
        .yearOf(m, tense)
        .map(year -> Meaning.of(YearFinder.cell(m, year)))
        .orElseGet(
            () ->
                Meaning.of(
                    TimeExpression.Type.DATE,
                    "XXXX" + YearFinder.cell(m, 2000).value().substring(4)));
  }

  /** {@code the 1930s}, {@code the thirties}, {@code the 470s BC}; without a century the last. */
  private static Cell decade(Mention m) {
    int told = m.number("decade").orElseThrow();
    int year;
    if (m.is("era", "BC")) {
      year = -told;
    } else if (told < 10) {
      year = 1900 + 10 * told;
    } else {
      year = told < 100 ? 1900 + told : told;
    }
    return Cell.holding(Scale.DECADE, LocalDate.of(year, 1, 1));
  }

  private static Cell century(Mention m) {
    String ordinal =
        m.field("century").orElseThrow().replaceFirst("(?i)(?<=\\d)(st|nd|rd|th)$", "");
    int n = NumberWords.count(ordinal).map(Integer::valueOf).orElseThrow();
    return Cell.holding(
        Scale.CENTURY, LocalDate.of(m.is("era", "BC") ? -100 * n + 1 : 100 * (n - 1), 1, 1));
  }

  private Meaning weekday(Mention m, Supplier<Tense> tense) {
    DayOfWeek day = DayOfWeek.of(m.number("weekday").orElseThrow());
    TemporalAdjuster way =
        switch (m.field("way").orElse("")) {
          case "-1" -> TemporalAdjusters.previous(day);
          case "1" -> TemporalAdjusters.next(day);
          default ->
              timeline.isHistory() || tense.get() == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        };
    return timeline
        .here(Scale.DAY)
        .map(here -> Meaning.of(new Cell(Scale.DAY, here.start().with(way))))
        .orElseGet(() -> Meaning.of(TimeExpression.Type.DATE, "XXXX-WXX-" + day.getValue()));
  }

  private Optional<Meaning> shift(Mention m) {
    Optional<Scale> unit = m.unit().filter(scale -> !scale.isOfClock());
    Optional<String> count = m.count();
    if (unit.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    int way = m.number("way").orElse(0);
    if (!count.get().matches("\\d{1,4}")) {
      return Optional.of(Meaning.of(TimeExpression.Type.DATE, way < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Scale scale = unit.get();
    int n = way * Integer.parseInt(count.get());
    Optional<Cell> day = timeline.last().filter(cell -> cell.scale() == Scale.DAY);
    if (m.is("counted", "yes") && scale == Scale.WEEK && day.isPresent()) {
      return day.map(d -> Meaning.of(d.plus(7 * n)));
    }
    if (m.is("compares", "yes") && scale == Scale.YEAR && n == -1) {
      Optional<Cell> quarter = timeline.quarterSpokenOf();
      if (quarter.isPresent()) {
        return quarter.map(q -> Meaning.of(q.plus(-4)));
      }
    }
    return anchor(m, scale)
        .map(cell -> Meaning.of(cell.plus(n)))
        .or(() -> Optional.of(Meaning.of(TimeExpression.Type.DATE, unknown(m, scale))));
  }

  private Optional<Cell> anchor(Mention m, Scale scale) {
    return switch (m.field("from").orElse("said")) {
      case "said" -> timeline.here(scale);
      case "spoken" -> timeline.spoken(scale);
      case "nowhere" -> Optional.empty();
      default -> timeline.reference(scale).or(() -> timeline.today(scale));
    };
  }

  /** What is known of a date that is finer than all that was named: {@code 1943-07-XX}. */
  private String unknown(Mention m, Scale scale) {
    Optional<Cell> coarser = m.is("from", "nowhere") ? Optional.empty() : timeline.last();
    return coarser.map(cell -> cell.valueAt(scale)).orElse(UNKNOWN_DAY);
  }
}
