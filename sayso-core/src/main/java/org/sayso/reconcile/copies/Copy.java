package org.sayso.reconcile.copies;

/**
 * That two texts are copies of one another, and how far. Who copied whom it does not say.
 *
 * @param kind in what way they are copies
 * @param similarity how much of them is the same
 */
public record Copy(Kind kind, Similarity similarity) {

  /** In what way two texts are copies. */
  public enum Kind {
    /** The same words in the same order; punctuation, case and blanks may differ. */
    EXACT,
    /** Half of all shingles or more are common to both: an edited copy, a later version. */
    NEAR,
    /** One stands nearly whole inside the other, which has much of its own. */
    CONTAINED
  }

  /** The same seen from the other text. */
  public Copy turned() {
    return new Copy(kind, similarity.turned());
  }
}
