package org.sayso.reconcile.compare;

/** Turns words into vectors that lie near one another where the meanings do. */
@FunctionalInterface
public interface SentenceVectors {

  /** No vectors at all: nothing lies near anything. */
  SentenceVectors NONE = text -> new float[0];

  /** The vector of a sentence, of length 1; empty where there are no vectors. */
  float[] of(String text);

  /** The cosine of two vectors of length 1; 0 where there are none. */
  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
