package org.sayso.bench.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.news.ArticleId;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

class StoryFinderScoreTest {

  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final ArticleId C = new ArticleId("c");

  @Test
  void pairsAndShares() {
    StoryScore score =
        StoryScore.of(
            List.of(
                new Story(new StoryId("s1"), "", List.of(A, B)),
                new Story(new StoryId("s2"), "", List.of(C))),
            Map.of(A, "x", B, "x", C, "x"));
    assertEquals(1, score.pairPrecision());
    assertEquals(1 / 3.0, score.pairRecall(), 1e-9);
    assertEquals(0.5, score.pairF(), 1e-9);
    assertEquals(1, score.cubedPrecision());
    assertEquals(5 / 9.0, score.cubedRecall(), 1e-9);
  }

  @Test
  void learningFindsWhatTellsThemApart() {
    List<Double> weights =
        Logistic.learn(
            List.of(
                new Logistic.Case(new double[] {1, 0}, true, 5),
                new Logistic.Case(new double[] {0, 1}, false, 5),
                new Logistic.Case(new double[] {1, 1}, true, 5)));
    assertEquals(3, weights.size());
    assertEquals(1, Math.signum(weights.get(0)));
    assertEquals(-1, Math.signum(weights.get(1)));
  }
}
