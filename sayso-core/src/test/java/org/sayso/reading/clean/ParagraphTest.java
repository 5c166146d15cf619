package org.sayso.reading.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void blankLinesPart() {
    assertEquals(List.of("[1,4) One", "[7,10) Two"), show(" One \n\nTwo\n"));
  }

  @Test
  void soDoLineFeedsWhereNothingIsWrapped() {
    assertEquals(List.of("[0,4) One.", "[5,9) Two."), show("One.\nTwo."));
  }

  @Test
  void aWrappedParagraphIsOne() {
    String wrapped =
        """
        The crane fell into the water at noon, and with it a load of pears
        that was bound for the islands, where nobody had been waiting for
        it, as the mayor said on Saturday.""";
    assertEquals(List.of("[0," + wrapped.length() + ") " + wrapped), show(wrapped));
  }

  @Test
  void blanksOfEveryWidthAreBlank() {
    assertEquals(List.of("[2,5) One"), show("\u00A0\u2003One\u200B\n\u00A0\n"));
  }

  private static List<String> show(String text) {
    return Paragraph.of(text).stream().map(p -> p.span() + " " + p.words()).toList();
  }
}
