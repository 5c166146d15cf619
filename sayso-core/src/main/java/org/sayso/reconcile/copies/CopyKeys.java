package org.sayso.reconcile.copies;

import java.util.stream.LongStream;

/**
 * The numbers under which a store keeps a text, so that its copies are found: two texts that share
 * none are not compared. There are three families in one row of numbers: the whole text (which
 * alone finds very short ones), the bands of its sketch (which find what is alike as a whole) and
 * chosen shingles (which find what stands in something longer).
 */
public final class CopyKeys {

  private static final long WHOLE = Hashing.seed(-2);
  private static final long CHOSEN = Hashing.seed(-3);

  private CopyKeys() {}

  /** The keys of a text, rising, each once; none for a text without words. */
  public static long[] of(Shingles text) {
    if (text.words() == 0) {
      return new long[0];
    }
    LongStream whole = LongStream.of(Hashing.mix(text.whole() ^ WHOLE));
    if (text.size() < Copies.FEWEST_SHINGLES) {
      return whole.toArray();
    }
    LongStream alike = LongStream.of(Sketch.of(text).bands());
    LongStream within =
        LongStream.of(Winnowing.fingerprints(text)).map(chosen -> Hashing.mix(chosen ^ CHOSEN));
    return LongStream.concat(whole, LongStream.concat(alike, within)).sorted().distinct().toArray();
  }
}
