package org.sayso.reconcile.compare;

/** Turns words into vectors that lie near one another where the meanings do. */
@FunctionalInterface
public interface SentenceVectors {

  /** No vectors at all: nothing lies near anything. */
  SentenceVectors NONE = text -> SentenceVector.NONE;

  /** The vector of a sentence or word. */
  SentenceVector of(String text);
}
