package org.sayso.reading.times;

import java.util.Locale;

/** The hour, or part of the day, of a mention: {@code T05:30}, {@code TMO}. */
final class Clock {

  private Clock() {}

  /** Empty where no hour and no part is named. */
  static String of(Mention m) {
    String hour = m.field("hour").orElse("");
    if (hour.contains(":")) {
      return "T" + hour;
    }
    if (hour.isEmpty()) {
      return m.field("part").map(p -> "T" + p).orElse("");
    }
    int h = Integer.parseInt(hour);
    if (m.is("meridiem", "PM") && h < 12) {
      h += 12;
    } else if (m.is("meridiem", "AM") && h == 12) {
      h = 0;
    }
    return String.format(Locale.ROOT, "T%02d:%s", h, m.field("minute").orElse("00"));
  }
}
