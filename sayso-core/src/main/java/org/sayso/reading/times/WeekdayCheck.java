package org.sayso.reading.times;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Note;

/**
 * {@code Tuesday, 3 May 2024}, which was a Friday: one of the two is wrong, and nobody can tell
 * which. The value keeps what they agree on, the month.
 */
final class WeekdayCheck {

  private WeekdayCheck() {}

  /** The doubt, where a day is told with another weekday than it has. */
  static Optional<Note> note(Mention m, Meaning meaning, String words) {
    return m.number("weekday")
        .map(DayOfWeek::of)
        .filter(told -> m.has("day"))
        .flatMap(
            told ->
                meaning
                    .cell()
                    .map(cell -> cell.start().getDayOfWeek())
                    .filter(real -> real != told)
                    .map(
                        real ->
                            new Note(
                                m.span(),
                                words
                                    + ": "
                                    + meaning.cell().orElseThrow().value()
                                    + " was a "
                                    + real.getDisplayName(TextStyle.FULL, Locale.ENGLISH))));
  }

  /** What weekday and number agree on. */
  static Meaning agreed(Meaning meaning) {
    return meaning.cell().map(cell -> Meaning.of(cell.at(Scale.MONTH))).orElse(meaning);
  }
}
