package org.sayso.reading.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was made is remembered, up to a limit. */
class MemoTest {

  private final List<String> made = new ArrayList<>();
  private final Memo<String, Integer> memo = new Memo<>(10, String::length);

  private int of(String key) {
    return memo.get(
        key,
        k -> {
          made.add(k);
          return k.length();
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
  void whatIsTooMuchIsMadeEachTime() {
    of("0123456789abc");
    of("0123456789abc");
    assertEquals(2, made.size());
    assertEquals(1, of("x"));
  }

  @Test
  void whatCannotBeMadeIsNotRemembered() {
    Memo<String, String> failing = new Memo<>(10, String::length);
    assertThrows(
        IllegalStateException.class,
        () ->
            failing.get(
                "a",
                k -> {
                  throw new IllegalStateException("not now");
                }));
    assertEquals("now", failing.get("a", k -> "now"));
  }
}
