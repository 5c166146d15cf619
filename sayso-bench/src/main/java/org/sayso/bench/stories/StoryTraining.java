package org.sayso.bench.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.stories.Comparison;
import org.sayso.reconcile.stories.StoryFinder;

/**
 * Learns the weights of likenesses: {@code StoryTraining ../shared/gold} prints them in the order
 * of {@link org.sayso.reconcile.stories.Likeness#figures}, the bias last.
 *
 * <p>It learns from the pairs that the finder compares in three sets: one half of the incidents,
 * parted by a hash of the incident; six small samples of the same half, so that the weights hold
 * for few reports too; and the training part of ECB+, which counts half as much. The other half and
 * the development part of ECB+ are not learned from; what figures there are, how links make groups,
 * and what was moved by hand was chosen with both parts and the invented stories in sight.
 */
public final class StoryTraining {

  private static final int SAMPLES = 6;
  private static final int SAMPLE = 24;
  private static final double OF_ECB = 0.5;

  private StoryTraining() {}

  /** Whether an incident lies in the half that is learned from. */
  static boolean isLearnedFrom(GoldReports.Known known) {
    return hash(known) % 2 == 0;
  }

  private static int hash(GoldReports.Known known) {
    int mixed = known.story().hashCode() * 0x9e3779b9;
    return mixed >>> 8;
  }

  /**
   * @param args the folder of gold
   */
  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args.length > 0 ? args[0] : "../shared/gold");
    GoldReports incidents =
        GoldReports.ofLines(gold.resolve("clustering/incidents.jsonl"))
            .where(StoryTraining::isLearnedFrom);
    GoldReports ecb =
        GoldReports.ofLines(gold.resolve("clustering/ecbplus.jsonl"))
            .where(k -> k.part().equals("train"));
    List<Logistic.Case> cases = new ArrayList<>(cases(incidents, 1));
    long right = cases.stream().filter(Logistic.Case::right).count();
    for (int i = 0; i < SAMPLES; i++) {
      int sample = i;
      cases.addAll(cases(incidents.where(k -> hash(k) / 2 % SAMPLE == sample), 1));
    }
    List<Logistic.Case> others = cases(ecb, 1);
    double weight = OF_ECB * right / others.stream().filter(Logistic.Case::right).count();
    others.forEach(c -> cases.add(new Logistic.Case(c.figures(), c.right(), weight)));
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Logistic.learn(cases).forEach(w -> out.printf("%.2f%n", w));
  }

  private static List<Logistic.Case> cases(GoldReports reports, double weight) {
    Map<ArticleId, String> stories = reports.stories();
    List<Logistic.Case> cases = new ArrayList<>();
    for (Comparison pair : new StoryFinder().comparisons(reports.accounts())) {
      String story = stories.getOrDefault(pair.later(), "");
      boolean same = story.equals(stories.get(pair.earlier()));
      cases.add(new Logistic.Case(pair.likeness().figures(), same, weight));
    }
    return cases;
  }
}
