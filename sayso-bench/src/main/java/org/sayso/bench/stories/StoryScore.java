package org.sayso.bench.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.news.ArticleId;
import org.sayso.story.Story;

/**
 * How well stories agree with known ones: by pairs of reports that share a story, and by B-cubed
 * over reports (Bagga and Baldwin 1998).
 */
record StoryScore(
    double pairPrecision, double pairRecall, double cubedPrecision, double cubedRecall) {

  /** Of those reports alone that are known. */
  static StoryScore of(List<Story> found, Map<ArticleId, String> known) {
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> mine = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (Story story : found) {
      for (ArticleId report : story.reports()) {
        String truth = known.get(report);
        if (truth != null) {
          gold.merge(truth, 1, Integer::sum);
          mine.merge(story.id().value(), 1, Integer::sum);
          both.merge(List.of(truth, story.id().value()), 1, Integer::sum);
        }
      }
    }
    double precise = 0;
    double recalled = 0;
    for (Map.Entry<List<String>, Integer> cell : both.entrySet()) {
      double squared = (double) cell.getValue() * cell.getValue();
      recalled += squared / gold.getOrDefault(cell.getKey().get(0), 1);
      precise += squared / mine.getOrDefault(cell.getKey().get(1), 1);
    }
    int reports = gold.values().stream().mapToInt(n -> n).sum();
    return new StoryScore(
        share(pairs(both.values()), pairs(mine.values())),
        share(pairs(both.values()), pairs(gold.values())),
        share(precise, reports),
        share(recalled, reports));
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  double pairF() {
    return harmonic(pairPrecision, pairRecall);
  }

  double cubedF() {
    return harmonic(cubedPrecision, cubedRecall);
  }

  private static double harmonic(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return "pairs P %.4f R %.4f F %.4f, B-cubed P %.4f R %.4f F %.4f"
        .formatted(pairPrecision, pairRecall, pairF(), cubedPrecision, cubedRecall, cubedF());
  }
}
