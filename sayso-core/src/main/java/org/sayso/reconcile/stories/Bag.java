package org.sayso.reconcile.stories;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Terms and how often each occurs: of {@code the dam, the dam} {@code dam} twice. */
final class Bag {

  /** Numbers of a vocabulary, rising, each once. */
  private final int[] terms;

  private final float[] counts;

  private Bag(int[] terms, float[] counts) {
    this.terms = terms;
    this.counts = counts;
  }

  /** Of terms and their counts; a count is taken sublinearly, ten times is about thrice as much. */
  static Bag of(Map<String, Integer> counted, Vocabulary vocabulary) {
    TreeMap<Integer, Integer> numbered = new TreeMap<>();
    counted.forEach((term, count) -> numbered.put(vocabulary.number(term), count));
    int[] terms = new int[numbered.size()];
    float[] counts = new float[terms.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : numbered.entrySet()) {
      terms[i] = entry.getKey();
      counts[i++] = (float) (1 + Math.log(entry.getValue()));
    }
    return new Bag(terms, counts);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  IntStream terms() {
    return IntStream.of(terms);
  }

  /** The terms that tell most of this text, the most telling first. */
  int[] heaviest(int most, Vocabulary vocabulary) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weight(i, vocabulary)))
        .limit(most)
        .mapToInt(i -> terms[i])
        .toArray();
  }

  /** Whether both have a term in common. */
  boolean meets(Bag other) {
    return sum(other, i -> 1) > 0;
  }

  /** How much the shared terms tell: the sum of their rarities. */
  double shared(Bag other, Vocabulary vocabulary) {
    return sum(other, i -> vocabulary.rarity(terms[i]));
  }

  /** The cosine of both, rare terms heavy; 0 where one is empty. */
  double cosine(Bag other, Vocabulary vocabulary) {
    double dot = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        dot += weight(i++, vocabulary) * other.weight(j++, vocabulary);
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(vocabulary) * other.square(vocabulary));
  }

  /** Over the places in this bag of the terms that both have. */
  private double sum(Bag other, IntToDoubleFunction of) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += of.applyAsDouble(i++);
        j++;
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private double square(Vocabulary vocabulary) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = weight(i, vocabulary);
      sum += weight * weight;
    }
    return sum;
  }

  private double weight(int i, Vocabulary vocabulary) {
    return counts[i] * vocabulary.rarity(terms[i]);
  }
}
