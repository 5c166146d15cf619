package org.sayso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.bench.Duplicates.Known;
import org.sayso.reconcile.copies.Copies;
import org.sayso.reconcile.copies.CopyIndex;
import org.sayso.reconcile.copies.CopyIndex.Document;
import org.sayso.reconcile.copies.Shingles;
import org.sayso.reconcile.copies.Similarity;

/** Runs where the gold lies beside the repository. */
class DuplicatesTest {

  private static final Path GOLD = Path.of("..", "..", "shared", "gold");
  private static final Path TEXTS = GOLD.resolve("clustering/ecbplus.jsonl");
  private static final Path PAIRS = GOLD.resolve("duplicates/ecbplus-pairs.jsonl");

  @BeforeEach
  void needsGold() {
    assumeTrue(
        Files.isRegularFile(TEXTS) && Files.isRegularFile(PAIRS), "skipped: no gold at " + GOLD);
  }

  @Test
  void theGoldsOwnFiguresComeOut() throws IOException {
    Map<String, Shingles> texts = new HashMap<>();
    for (Document<String> document : Duplicates.documents(TEXTS)) {
      texts.put(document.key(), Shingles.of(document.text()));
    }
    for (Known known : Duplicates.known(PAIRS)) {
      List<Shingles> pair = known.pair().stream().sorted().map(texts::get).toList();
      Similarity similarity = Copies.compare(pair.get(0), pair.get(1));
      assertEquals(known.jaccard(), similarity.jaccard(), 6e-5, known.toString());
      assertEquals(known.containment(), similarity.containment(), 6e-5, known.toString());
    }
  }

  @Test
  void copiesAreFoundAndNothingElse() throws IOException {
    CopyIndex<String> index = CopyIndex.of(Duplicates.documents(TEXTS));
    List<Known> known = Duplicates.known(PAIRS);
    for (Duplicates.Figures figures :
        List.of(Duplicates.near(known, index), Duplicates.contained(known, index))) {
      assertTrue(figures.wanted() > 20, figures.toString());
      assertTrue(figures.recall() >= 0.99 && figures.precision() >= 0.99, figures.toString());
    }
    assertTrue(index.compared() < 10 * 772, "pairs compared: " + index.compared());
  }
}
