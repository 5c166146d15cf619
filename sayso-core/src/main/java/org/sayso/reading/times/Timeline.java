package org.sayso.reading.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates that a text has named so far, and the day from which it looks: the reference times of
 * Strötgen and Gertz (HeidelTime, 2010), where news counts from its publication and a history from
 * the date named before.
 */
final class Timeline {

  /** How many dates back a finer one is looked for when the last was a mere month or year. */
  private static final int REACH = 3;

  /** How many dates back the year is looked for to which a text returns after an aside. */
  private static final int ASIDE = 2;

  private final Optional<LocalDate> said;
  private final boolean history;
  private final List<Cell> named = new ArrayList<>();
  private Optional<Integer> nextYear = Optional.empty();

  /**
   * @param said the day from which news looks
   * @param history whether what is missing comes from the date named before
   */
  Timeline(Optional<LocalDate> said, boolean history) {
    this.said = said;
    this.history = history;
  }

  boolean isHistory() {
    return history;
  }

  Optional<LocalDate> said() {
    return said;
  }

  void name(Cell cell) {
    named.add(cell);
  }

  /** Tells the next year that the text will name. */
  void lookAhead(Optional<Integer> year) {
    nextYear = year;
  }

  /** The date named last. */
  Optional<Cell> last() {
    return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
  }

  /** The cell of publication; empty in a history. */
  Optional<Cell> today(Scale scale) {
    return history ? Optional.empty() : said.map(day -> Cell.holding(scale, day));
  }

  /** The cell from which a text looks: of publication, in a history of the date named last. */
  Optional<Cell> here(Scale scale) {
    return history ? reference(scale) : today(scale);
  }

  /** The date named last that a reader would count from in units of this scale. */
  Optional<Cell> reference(Scale scale) {
    for (int i = named.size() - 1; i >= Math.max(0, named.size() - REACH); i--) {
      if (!scale.isFinerThan(named.get(i).scale())) {
        return Optional.of(named.get(i).at(scale));
      }
    }
    return Optional.empty();
  }

  /**
   * The date that a year is carried on from: the last one, or, where that was an aside and the text
   * returns to the year before it, the one before. {@code By 5 May 1911 the dam, planned in 1902,
   * leaked. In June it broke. On 1 July 1911 …}: June is of 1911.
   */
  Optional<Cell> frame() {
    for (int i = named.size() - 1; i >= Math.max(0, named.size() - ASIDE); i--) {
      Cell cell = named.get(i);
      if (nextYear.filter(year -> year == cell.year()).isPresent()) {
        return Optional.of(cell);
      }
    }
    return last();
  }

  /**
   * {@code the quarter}, {@code the month}: the one named last; else this one, of quarters the last
   * that is over. {@code The year} is this one.
   */
  Optional<Cell> spoken(Scale scale) {
    if (history) {
      return reference(scale);
    }
    for (int i = named.size() - 1; i >= 0 && scale != Scale.YEAR; i--) {
      if (named.get(i).scale() == scale && isOver(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return today(scale).map(now -> scale == Scale.QUARTER ? now.plus(-1) : now);
  }

  /** Only quarters must be: results are told of those that are over. */
  private boolean isOver(Cell cell) {
    return cell.scale() != Scale.QUARTER
        || said.filter(day -> cell.plus(1).start().isAfter(day)).isEmpty();
  }

  /**
   * The quarter that news of results speaks of, with which {@code a year ago} compares; empty after
   * a whole year was named.
   */
  Optional<Cell> quarterSpokenOf() {
    for (int i = named.size() - 1; i >= 0 && !history; i--) {
      Cell cell = named.get(i);
      if ((cell.scale() == Scale.QUARTER && isOver(cell)) || cell.scale() == Scale.YEAR) {
        return Optional.of(cell).filter(c -> c.scale() == Scale.QUARTER);
      }
    }
    return Optional.empty();
  }
}
