package org.sayso.reading.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 1911-05-03, 1911-05-03",
    "WEEK, 1911-01-01, 1910-W52", // a Sunday: ISO weeks begin on Monday
    "WEEKEND, 1911-05-03, 1911-W18-WE",
    "MONTH, 1911-05-03, 1911-05",
    "SEASON, 1911-05-03, 1911-SP",
    "SEASON, 1912-01-03, 1911-WI", // a winter belongs to the year it begins in
    "QUARTER, 1911-05-03, 1911-Q2",
    "HALF, 1911-07-01, 1911-H2",
    "YEAR, 1911-05-03, 1911",
    "DECADE, 1911-05-03, 191",
    "CENTURY, 1911-05-03, 19",
    "YEAR, -0490-05-03, BC0490",
    "DECADE, -0471-05-03, BC047",
    "CENTURY, -0350-05-03, BC03"
  })
  void isTheCellThatHoldsADay(Scale scale, LocalDate day, String value) {
    assertEquals(value, Cell.holding(scale, day).value());
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 1, 1911-05-04",
    "WEEK, -1, 1911-W17",
    "MONTH, 8, 1912-01",
    "SEASON, 1, 1911-SU",
    "QUARTER, -4, 1910-Q2",
    "YEAR, 1, 1912",
    "DECADE, 1, 192",
    "CENTURY, -1, 18"
  })
  void movesInItsOwnUnit(Scale scale, int by, String value) {
    assertEquals(value, Cell.holding(scale, LocalDate.of(1911, 5, 3)).plus(by).value());
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, DAY, 1911-05-XX",
    "YEAR, DAY, 1911-XX-XX",
    "YEAR, MONTH, 1911-XX",
    "YEAR, WEEK, 1911-WXX",
    "DAY, YEAR, 1911-05-03"
  })
  void saysWhatIsNotKnown(Scale scale, Scale finer, String value) {
    assertEquals(value, Cell.holding(scale, LocalDate.of(1911, 5, 3)).valueAt(finer));
  }

  @Test
  void hoursAreNotOfTheCalendar() {
    LocalDate day = LocalDate.of(1911, 5, 3);
    assertThrows(IllegalArgumentException.class, () -> Cell.holding(Scale.HOUR, day));
  }
}
