package org.sayso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadDateTest {

  @Test
  void theReportBeginsBehindIt() {
    String text = "date 2024-03-14 Five are dead.";
    assertEquals("Five are dead.", text.substring(HeadDate.end(text)));
    String lines = "date 2024-03-14\n\nFive are dead.";
    assertEquals("Five are dead.", lines.substring(HeadDate.end(lines)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Five are dead.", "The date 2024-03-14 was set.", "date 2024-03-14"})
  void otherwiseItBeginsAtOnce(String text) {
    assertEquals(0, HeadDate.end(text));
  }
}
