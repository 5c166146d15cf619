package org.sayso.reconcile.compare;

/** What a dictionary knows of two words. */
public interface WordKinship {

  /** How near two words are in meaning, from 0 to 1, the same word being 1. */
  double kinship(Word a, Word b);

  /** Whether they are opposites: {@code open}, {@code shut}. */
  boolean areOpposite(Word a, Word b);

  /** A dictionary that knows nothing but the words themselves. */
  WordKinship NONE =
      new WordKinship() {
        @Override
        public double kinship(Word a, Word b) {
          return a.lemma().equals(b.lemma()) ? 1 : 0;
        }

        @Override
        public boolean areOpposite(Word a, Word b) {
          return false;
        }
      };
}
