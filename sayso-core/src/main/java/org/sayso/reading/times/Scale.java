package org.sayso.reading.times;

import java.util.Optional;

/** The units of the calendar, from fine to coarse, and those of the clock. */
enum Scale {
  SECOND("TS", 0),
  MINUTE("TM", 0),
  HOUR("TH", 0),
  DAY("D", 1),
  WEEK("W", 7),
  WEEKEND("WE", 7),
  MONTH("M", 30),
  SEASON("S", 91),
  QUARTER("Q", 91),
  HALF("H", 182),
  YEAR("Y", 365),
  DECADE("E", 3_652),
  CENTURY("C", 36_524);

  private final String code;
  private final int days;

  /**
   * @param days about how many it lasts; 0 for units of the clock
   */
  Scale(String code, int days) {
    this.code = code;
    this.days = days;
  }

  static Optional<Scale> of(String code) {
    for (Scale s : values()) {
      if (s.code.equals(code)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }

  boolean isOfClock() {
    return days == 0;
  }

  boolean isFinerThan(Scale other) {
    return days < other.days;
  }

  /** A duration as TIMEX3 writes it, {@code P3D}, {@code PT2H}; decades count as {@code DE}. */
  String duration(String count) {
    if (count.equals("0.5")) {
      return half();
    }
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + count + code.charAt(1);
      case WEEKEND -> "P" + count + "WE";
      case DECADE -> multiplied(count, 10);
      case CENTURY -> multiplied(count, 100);
      default -> "P" + count + code;
    };
  }

  private String half() {
    return switch (this) {
      case HOUR -> "PT30M";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> duration(".5");
    };
  }

  /** Known decades are years: {@code P20Y}. */
  private String multiplied(String count, int by) {
    return count.matches("\\d+")
        ? "P" + Integer.parseInt(count) * by + "Y"
        : "P" + count + (this == DECADE ? "DE" : "CE");
  }
}
