package org.sayso.reconcile.copies;

import java.util.Optional;

/**
 * Compares two texts exactly. The answer rests on these two texts alone: it is the same in either
 * order, and whatever else lies in the archive.
 */
public final class Copies {

  /** Texts with fewer shingles (34 words) are copies only where every word is the same. */
  public static final int FEWEST_SHINGLES = 30;

  /** Least Jaccard similarity of near copies. */
  public static final double NEAR = 0.5;

  /** Least share of a text that stands in the other. */
  public static final double CONTAINED = 0.8;

  private Copies() {}

  /** How much of two texts is the same; all 0 for texts too short to have shingles. */
  public static Similarity compare(Shingles a, Shingles b) {
    int shared = a.shared(b);
    if (shared == 0) {
      return new Similarity(0, 0, 0);
    }
    return new Similarity(
        (double) shared / (a.size() + b.size() - shared),
        (double) shared / a.size(),
        (double) shared / b.size());
  }

  /** In what way two texts are copies of one another; empty where they are none. */
  public static Optional<Copy> between(Shingles a, Shingles b) {
    if (a.isSameTextAs(b)) {
      return Optional.of(new Copy(Copy.Kind.EXACT, new Similarity(1, 1, 1)));
    }
    Similarity similarity = compare(a, b);
    if (Math.min(a.size(), b.size()) < FEWEST_SHINGLES) {
      return Optional.empty();
    }
    if (similarity.jaccard() >= NEAR) {
      return Optional.of(new Copy(Copy.Kind.NEAR, similarity));
    }
    return similarity.containment() >= CONTAINED
        ? Optional.of(new Copy(Copy.Kind.CONTAINED, similarity))
        : Optional.empty();
  }
}
