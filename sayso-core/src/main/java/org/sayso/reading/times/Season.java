package org.sayso.reading.times;

import java.time.LocalDate;

/** Three months each; a winter belongs to the year it begins in. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  LocalDate start(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  /** The season of a day. */
  static Season of(LocalDate day) {
    return switch (day.getMonth()) {
      case MARCH, APRIL, MAY -> SP;
      case JUNE, JULY, AUGUST -> SU;
      case SEPTEMBER, OCTOBER, NOVEMBER -> FA;
      case DECEMBER, JANUARY, FEBRUARY -> WI;
    };
  }
}
