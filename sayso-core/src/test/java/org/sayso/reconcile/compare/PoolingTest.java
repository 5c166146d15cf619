package org.sayso.reconcile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.reconcile.compare.Comparison.Label;

class PoolingTest {

  private static final Map<Label, Double> SAYS_SAME =
      Map.of(Label.SAME, 0.7, Label.CONFLICT, 0.1, Label.COMPATIBLE, 0.1, Label.UNRELATED, 0.1);
  private static final Map<Label, Double> SAYS_CONFLICT =
      Map.of(Label.SAME, 0.2, Label.CONFLICT, 0.6, Label.COMPATIBLE, 0.1, Label.UNRELATED, 0.1);

  @Test
  void leavesOneOpinionAsItIs() {
    assertEquals(0.7, share(Pooling.NONE.pool(SAYS_SAME, Map.of()), Label.SAME), 1e-9);
  }

  @Test
  void weighsBoth() {
    Map<Label, Double> even = new Pooling(0.5, 0.5, Map.of()).pool(SAYS_SAME, SAYS_CONFLICT);
    assertTrue(share(even, Label.SAME) > share(even, Label.CONFLICT));
    Map<Label, Double> reader = new Pooling(0.1, 0.9, Map.of()).pool(SAYS_SAME, SAYS_CONFLICT);
    assertTrue(share(reader, Label.CONFLICT) > share(reader, Label.SAME));
    assertEquals(1, reader.values().stream().mapToDouble(s -> s).sum(), 1e-9);
  }

  @Test
  void standsInTheFileOfWeights() {
    assertTrue(Pooling.load("pairs").reader() > 0);
    assertTrue(Pooling.load("stories").reader() > 0);
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> Pooling.load("riddles"));
    assertTrue(String.valueOf(fault.getMessage()).endsWith("no line riddles"));
  }

  @Test
  void writesWhatItReads() {
    Pooling pairs = Pooling.load("pairs");
    assertTrue(pairs.line("x").startsWith("x " + pairs.forest() + " " + pairs.reader() + " "));
  }

  private static double share(Map<Label, Double> shares, Label of) {
    return shares.getOrDefault(of, 0.0);
  }
}
