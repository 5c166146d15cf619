package org.sayso.reconcile.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Words and their hashes. A word is a run of letters, digits and underscores in lower case: {@code
 * “Don't!”} and {@code don’t} are the same two words, and punctuation is none. The hashes are kept
 * in stores, so nothing here may change without making the keys of every archive anew.
 */
final class Hashing {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Hashing() {}

  /** A hash for each word of a text, in text order. */
  static long[] words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    long[] words = new long[plain.length() / 2 + 1];
    int count = 0;
    long hash = FNV_OFFSET;
    boolean inside = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter) || letter == '_') {
        hash = (hash ^ letter) * FNV_PRIME;
        inside = true;
      } else if (inside) {
        words[count++] = mix(hash);
        hash = FNV_OFFSET;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = mix(hash);
    }
    return Arrays.copyOf(words, count);
  }

  /** One hash for several, in their order. */
  static long join(long[] hashes, int from, int to) {
    long joined = (long) to - from;
    for (int i = from; i < to; i++) {
      joined = mix(joined * GOLDEN + hashes[i]);
    }
    return joined;
  }

  /** Spreads a number over all 64 bits, one to one: the last step of SplitMix64. */
  static long mix(long number) {
    long z = number;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The n-th of a fixed row of seeds. */
  static long seed(int n) {
    return mix((n + 1L) * GOLDEN);
  }
}
