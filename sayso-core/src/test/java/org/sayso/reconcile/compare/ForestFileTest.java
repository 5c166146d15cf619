package org.sayso.reconcile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.reconcile.compare.Comparison.Label;

class ForestFileTest {

  private static final Forest FOREST =
      new Forest(
          Map.of(
              Label.SAME,
              List.of(
                  new Forest.Node("cosine", 0.5, new Forest.Leaf(-1), new Forest.Leaf(1)),
                  new Forest.Leaf(0.25))));

  @Test
  void whatIsWrittenIsReadAgain() {
    String lines = ForestFile.write(FOREST);
    assertEquals("SAME cosine 0.5 = -1.0 = 1.0\nSAME = 0.25\n", lines);
    assertEquals(FOREST, ForestFile.read("test", lines.lines()));
  }

  @Test
  void treesAreAskedAndAddedUp() {
    assertEquals(1.25, FOREST.score(Label.SAME, Map.of("cosine", 0.5)));
    assertEquals(-0.75, FOREST.score(Label.SAME, Map.of()));
    assertEquals(0, FOREST.score(Label.CONFLICT, Map.of("cosine", 1.0)));
  }

  @Test
  void aFaultyLineIsNamed() {
    for (String line : List.of("SAME cosine 0.5 = 1", "PERHAPS = 1", "SAME cosine x = 1 = 2")) {
      IllegalStateException fault =
          assertThrows(
              IllegalStateException.class, () -> ForestFile.read("f.txt", Stream.of(line)));
      assertTrue(String.valueOf(fault.getMessage()).contains("f.txt: no tree: " + line));
    }
  }

  @Test
  void theShippedOnesKnowEveryLabel() {
    for (String name : List.of("en/pairs.txt", "en/stories.txt")) {
      assertEquals(List.of(Label.values()), List.copyOf(ForestFile.load(name).trees().keySet()));
    }
  }
}
