package org.sayso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was made is remembered, up to a limit. */
class RememberedTest {

  private final List<String> made = new ArrayList<>();
  private final Remembered<String, Integer> answers = new Remembered<>(10, Integer::longValue);

  private int of(String key) {
    return answers.get(
        key,
        () -> {
          made.add(key);
          return key.length();
        });
  }

  @Test
  void theSameIsMadeOnce() {
    assertEquals(List.of(4, 4, 3), List.of(of("aaaa"), of("aaaa"), of("bbb")));
    assertEquals(List.of("aaaa", "bbb"), made);
  }

  @Test
  void whatWasNotAskedForForLongGoes() {
    of("aaaa");
    of("bbbb");
    of("aaaa");
    of("cccc");
    made.clear();
    of("aaaa");
    of("cccc");
    assertEquals(List.of(), made);
    of("bbbb");
    assertEquals(List.of("bbbb"), made);
  }

  @Test
  void theOneUsedLastStaysWhateverItWeighs() {
    of("0123456789abc");
    of("0123456789abc");
    assertEquals(List.of("0123456789abc"), made);
    of("x");
    of("0123456789abc");
    assertEquals(3, made.size());
  }

  @Test
  void whatFailedIsAskedAgain() {
    Remembered<String, String> failing = new Remembered<>(10, String::length);
    assertThrows(
        IllegalStateException.class,
        () ->
            failing.get(
                "a",
                () -> {
                  throw new IllegalStateException("not now");
                }));
    assertEquals("now", failing.get("a", () -> "now"));
  }
}
