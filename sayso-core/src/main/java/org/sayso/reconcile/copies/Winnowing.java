package org.sayso.reconcile.copies;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Chooses some shingles of a text, near one another and the same wherever the words stand: the
 * least of every {@value #WINDOW} in a row (Schleimer, Wilkerson and Aiken, "Winnowing", 2003). Any
 * {@value #GUARANTEED} words in a row that two texts share give them a choice in common, so that a
 * short item is found inside a long report, which {@link Sketch} misses because the two as wholes
 * are not alike.
 */
final class Winnowing {

  static final int WINDOW = 12;
  static final int GUARANTEED = WINDOW + Shingles.WIDTH - 1;

  private Winnowing() {}

  /** The chosen shingles, each once. */
  static long[] fingerprints(Shingles shingles) {
    long[] all = shingles.inOrder();
    if (all.length == 0) {
      return new long[0];
    }
    LongStream.Builder chosen = LongStream.builder();
    int window = Math.min(WINDOW, all.length);
    int least = -1;
    for (int end = window; end <= all.length; end++) {
      int start = end - window;
      if (least < start) { // it left the window: look through all of it
        least = start;
        for (int i = start + 1; i < end; i++) {
          least = all[i] <= all[least] ? i : least;
        }
        chosen.add(all[least]);
      } else if (all[end - 1] <= all[least]) {
        least = end - 1;
        chosen.add(all[least]);
      }
    }
    return Arrays.stream(chosen.build().toArray()).distinct().toArray();
  }
}
