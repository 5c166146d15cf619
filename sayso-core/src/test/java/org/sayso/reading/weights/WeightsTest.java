package org.sayso.reading.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

  private static final LinearModel MODEL =
      new LinearModel(Map.of("side=R", 1.5, "nx=,|which", -0.25));

  @Test
  void aScoreIsTheSumOfTheWeightsThatAreKnown() {
    assertEquals(1.25, MODEL.score(List.of("side=R", "nx=,|which", "never seen")));
    assertEquals(0, LinearModel.NONE.score(List.of("side=R")));
  }

  @Test
  void whatWeighsNothingIsAsProbableAsNot() {
    assertEquals(0.5, MODEL.probability(List.of()));
    assertTrue(MODEL.probability(List.of("side=R")) > 0.8);
  }

  @Test
  void confidenceIsSharedByTheCandidates() {
    assertEquals(1, LinearModel.confidence(List.of(-3.0)));
    assertEquals(0.25, LinearModel.confidence(List.of(2.0, 2.0, 2.0, 2.0)), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> LinearModel.confidence(List.of()));
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Weights weights = new Weights(LinearModel.NONE, MODEL);
    weights.write(folder);
    assertEquals(weights, Weights.read(folder));
  }

  @Test
  void aLineWithoutAWeightIsRefusedByItsNumber(@TempDir Path folder) throws IOException {
    new Weights(MODEL, MODEL).write(folder);
    Files.writeString(folder.resolve("cues.tsv"), "side=R\t1.5\nside=L\n");
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> Weights.read(folder));
    assertTrue(String.valueOf(fault.getMessage()).endsWith("cues.tsv, line 2: no weight"));
  }

  @Test
  void theShippedWeightsHoldNoTextThatCouldBeReadBack() {
    Weights shipped = Weights.load("en");
    assertFalse(shipped.contents().isEmpty());
    assertFalse(shipped.cues().isEmpty());
    for (LinearModel model : List.of(shipped.contents(), shipped.cues())) {
      // three blanks would be a run of four words
      model
          .weights()
          .keySet()
          .forEach(f -> assertTrue(f.chars().filter(c -> c == ' ').count() < 3 + frames(f), f));
    }
  }

  /** {@code frame=[ccomp, nsubj, obl, xcomp]}: relations, parted by comma and blank. */
  private static long frames(String feature) {
    return feature.startsWith("frame=") ? feature.chars().filter(c -> c == ',').count() : 0;
  }
}
