package org.sayso.reading.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTest {

  private static final List<String> MARKS = List.of("source", "cue", "content");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "no mark at all",
        "{source The army} {cue denied} {content that a drone had crossed}.",
        "{content \"We will stay,\"} {source he} {cue said}, {content \"to the end.\"}",
        "{content The bridge}{cue said}",
      })
  void whatIsReadIsWrittenAgain(String sentence) {
    assertEquals(sentence, Marked.parse(sentence, MARKS).toString());
  }
}
