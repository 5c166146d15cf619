package org.sayso.reconcile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the tug sank at 02:10 | 2:10",
        "the tug sank at ten past four | 4:10 or later",
        "the tug sank at twenty to seven in the evening | 18:40",
        "the tug sank at a quarter past one | 1:15 or later",
        "the tug sank at 3 p.m. | 15:00",
        "the tug sank at four o'clock | 4:00 or later",
        "the tug sank shortly after noon | 0:02 or later",
        "the tug sank at midnight | 0:00",
        "ten to twelve were hurt | 11:50 or later",
        "the tug sank ten miles from the port | ",
      })
  void readsTimesOfDay(String words, String told) {
    assertEquals(told == null ? "" : told, tell(Clock.in(words)));
  }

  private static String tell(List<Clock> clocks) {
    return clocks.stream()
        .map(
            c ->
                c.minutes() / 60
                    + ":"
                    + String.format("%02d", c.minutes() % 60)
                    + (c.half() ? " or later" : ""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at 06:40 | at twenty to seven in the morning | true",
        "at 18:40 | at twenty to seven | true",
        "at 02:10 | at ten to three | false",
        "shortly after noon | a few minutes past twelve | true",
        "at 13:50 | at 14:20 | false",
      })
  void holdsThemBesideOneAnother(String one, String other, boolean meet) {
    assertEquals(meet, Clock.in(one).get(0).meets(Clock.in(other).get(0)));
  }
}
