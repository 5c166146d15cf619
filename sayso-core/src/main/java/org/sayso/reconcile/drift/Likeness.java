package org.sayso.reconcile.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reconcile.compare.SentenceVector;
import org.sayso.reconcile.groups.Telling;
import org.sayso.story.ClaimRef;

/** How near two claims are in meaning, whatever their words. */
@FunctionalInterface
public interface Likeness {

  /** Knows nothing of meaning: only common words count. */
  Likeness BY_WORDS_ALONE = (a, b) -> 0;

  /** From 0, nothing in common, to 1. */
  double of(ClaimRef a, ClaimRef b);

  /** By where the meanings of the claims lie. */
  static Likeness of(List<Telling> told) {
    Map<ClaimRef, SentenceVector> vectors = new HashMap<>();
    told.forEach(telling -> vectors.put(telling.ref(), telling.proposition().vector()));
    return (a, b) ->
        vectors
            .getOrDefault(a, SentenceVector.NONE)
            .cosine(vectors.getOrDefault(b, SentenceVector.NONE));
  }
}
