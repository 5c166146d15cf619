package org.sayso.reconcile.stories;

import java.util.List;

/**
 * What each figure of a {@link Likeness} weighs, and the decision that they make: their sum is the
 * logarithm of the odds that two reports tell one story. Copies always do; another place or another
 * day without common participants speaks against it whatever the wording.
 *
 * @param of weights in the order of {@link Likeness#figures}
 * @param bias what is known before anything is compared
 */
public record Weights(List<Double> of, double bias) {

  /**
   * Learned by logistic regression ({@code org.sayso.bench.stories.StoryTraining}) from one half of
   * the incident reports, small samples of the same half, and the training part of ECB+. Three were
   * then moved by hand, because those sets hold nothing but events that are easily confused: the
   * bias by +1.5, crowd by −1.8 (so that with few stories about, less is needed to join two),
   * undated by +0.4.
   */
  public static final Weights STANDARD =
      new Weights(
          List.of(
              2.25, // wording
              1.25, // title
              2.35, // lead
              6.71, // names
              3.25, // sharedNames
              -1.57, // otherScene
              2.51, // ages
              -1.33, // otherAges
              0.73, // numbers
              -2.64, // lapse
              -1.99, // undated
              1.76, // sameDay
              -1.45, // otherDays
              -3.79), // crowd
          -1.31);

  /** Least score of copies. */
  private static final double SURE = 6;

  /** Highest score against a veto. */
  private static final double VETO = -3;

  public Weights {
    of = List.copyOf(of);
  }

  /** Above 0 for one story, below 0 for two. */
  public double score(Likeness likeness) {
    double[] figures = likeness.figures();
    double sum = bias;
    for (int i = 0; i < figures.length; i++) {
      sum += of.get(i) * figures[i];
    }
    if (likeness.copy()) {
      return Math.max(SURE, sum);
    }
    return likeness.isVetoed() ? Math.min(VETO, sum) : sum;
  }
}
