package org.sayso.reconcile.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.reconcile.lexicon.Lexicon;

/** How near two words are in meaning, by all that we know of words. */
final class Likeness {

  private static final double OF_ONE_KIND = 0.9;

  /** Vectors of single words lie near one another for many reasons: only the nearest count. */
  private static final double NEAR = 0.5;

  private static final Set<String> PEOPLE =
      Set.of(
          "people", "person", "man", "woman", "human", "individual", "life", "soul", "body", "one");

  private final Map<Words, Double> known = new ConcurrentHashMap<>();

  /** Two words by lemma and part of speech. */
  private record Words(String a, String tagA, String b, String tagB) {}

  private final Lexicon lexicon;
  private final WordKinship kinship;
  private final SentenceVectors vectors;

  Likeness(Lexicon lexicon, WordKinship kinship, SentenceVectors vectors) {
    this.lexicon = lexicon;
    this.kinship = kinship;
    this.vectors = vectors;
  }

  /** From 0 to 1. */
  double of(Word a, Word b) {
    return a.lemma().equals(b.lemma())
        ? 1
        : known.computeIfAbsent(
            new Words(a.lemma(), a.tag(), b.lemma(), b.tag()), words -> look(a, b));
  }

  private double look(Word a, Word b) {
    String one = a.lemma().toLowerCase(Locale.ROOT);
    String other = b.lemma().toLowerCase(Locale.ROOT);
    if (one.equals(other)) {
      return 1;
    }
    if (a.isNumber() || b.isNumber()) {
      return 0;
    }
    if (a.isName() && b.isName()) {
      return areVariants(one, other) ? 0.9 : 0;
    }
    if (lexicon.areOfOneKind(one, other)) {
      return OF_ONE_KIND;
    }
    double told = kinship.kinship(a, b);
    if (told >= OF_ONE_KIND) {
      return told;
    }
    double near = vectors.of(one).cosine(vectors.of(other));
    return Math.max(told, near >= NEAR ? Math.min(0.85, near + 0.1) : 0);
  }

  boolean areOpposite(Word a, Word b) {
    return kinship.areOpposite(a, b);
  }

  static boolean isPerson(String lemma) {
    return PEOPLE.contains(lemma);
  }

  /** {@code Sundrava}, {@code Sundravan}. */
  private static boolean areVariants(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= 4 && same >= least - 1 && Math.max(a.length(), b.length()) - same <= 3;
  }
}
