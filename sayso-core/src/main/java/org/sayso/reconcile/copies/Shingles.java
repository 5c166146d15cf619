package org.sayso.reconcile.copies;

import java.util.Arrays;

/**
 * The word 5-grams of a text, as hashes: of {@code a dam gave way before dawn} there are two,
 * {@code a dam gave way before} and {@code dam gave way before dawn}. Two texts are as alike as
 * these sets are (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Shingles {

  /** Words in a shingle. */
  public static final int WIDTH = 5;

  private final int words;
  private final long whole;

  /** In text order, with repetitions. */
  private final long[] inOrder;

  /** Rising, each once. */
  private final long[] set;

  private Shingles(long[] words) {
    this.words = words.length;
    this.whole = Hashing.join(words, 0, words.length);
    this.inOrder = new long[Math.max(0, words.length - WIDTH + 1)];
    for (int i = 0; i < inOrder.length; i++) {
      inOrder[i] = Hashing.join(words, i, i + WIDTH);
    }
    long[] sorted = inOrder.clone();
    Arrays.sort(sorted);
    this.set = Arrays.stream(sorted).distinct().toArray();
  }

  /** Those of a whole text. */
  public static Shingles of(String text) {
    return new Shingles(Hashing.words(text));
  }

  /** How many words the text has. */
  public int words() {
    return words;
  }

  /** How many different shingles the text has. */
  public int size() {
    return set.length;
  }

  /** Whether both texts have the same words in the same order, and at least one. */
  public boolean isSameTextAs(Shingles other) {
    return words > 0 && words == other.words && whole == other.whole;
  }

  /** How many shingles both have. */
  int shared(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < set.length && j < other.set.length; ) {
      if (set[i] == other.set[j]) {
        shared++;
        i++;
        j++;
      } else if (set[i] < other.set[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** A number of the whole text; the same words in the same order have the same. */
  public long whole() {
    return whole;
  }

  long[] inOrder() {
    return inOrder;
  }

  long[] set() {
    return set;
  }
}
