package org.sayso.reconcile.compare;

/** Where the meaning of some words lies among all meanings. Immutable. */
public final class SentenceVector {

  /** Lies nowhere, and near nothing. */
  public static final SentenceVector NONE = new SentenceVector(new float[0]);

  private final float[] values;

  /**
   * @param values a vector of length 1
   */
  public SentenceVector(float[] values) {
    this.values = values.clone();
  }

  /** From -1 to 1, the nearer the greater; 0 where one is {@link #NONE}. */
  public double cosine(SentenceVector other) {
    double sum = 0;
    for (int i = 0; i < Math.min(values.length, other.values.length); i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
