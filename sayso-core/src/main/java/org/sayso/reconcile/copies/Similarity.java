package org.sayso.reconcile.copies;

/**
 * How much of two texts is the same, counted in shingles.
 *
 * @param jaccard what both have, as a share of what either has
 * @param containmentOfA what both have, as a share of the first text
 * @param containmentOfB what both have, as a share of the second text
 */
public record Similarity(double jaccard, double containmentOfA, double containmentOfB) {

  /** The share of the text of which more is in the other. */
  public double containment() {
    return Math.max(containmentOfA, containmentOfB);
  }

  /** The same seen from the other text. */
  public Similarity turned() {
    return new Similarity(jaccard, containmentOfB, containmentOfA);
  }
}
