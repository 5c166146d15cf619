package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void countsCodePoints() {
    Letters text = new Letters("😀 he said");
    assertEquals("he", text.in(List.of(new Extent(2, 4)), ""));
    assertEquals(places(2, 3), text.words(List.of(new Extent(1, 4))));
  }

  @Test
  void blanksAndQuotationMarksAreNoWords() {
    Letters text = new Letters("“We\u00a0stay,”");
    assertEquals(places(1, 2, 4, 5, 6, 7, 8), text.words(List.of(new Extent(0, 99))));
    assertEquals(places(0, 1, 2, 4, 5, 6, 7, 8, 9), text.solid(List.of(new Extent(0, 99))));
  }

  @Test
  void aSpanBeyondTheTextHasNoWords() {
    assertEquals("", new Letters("Ann").in(List.of(new Extent(7, 9)), ""));
  }

  private static BitSet places(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set;
  }
}
