package org.sayso.store.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts numbered values. While there are few of many, it holds those alone. */
final class Tally {

  /** So many values are held one by one in any case. */
  private static final int FEW = 1024;

  private static final int SHARE = 16;
  private static final int HALF = 32;

  private final int values;

  /** A value in the upper half, how often in the lower. */
  private long[] few = new long[HALF];

  private int size;
  private int @Nullable [] counts;

  /** For values from 0 to below this. */
  Tally(int values) {
    this.values = values;
    this.counts = values <= FEW ? new int[values] : null;
  }

  void add(int value, int by) {
    int[] all = counts;
    if (all != null) {
      all[value] += by;
    } else {
      addToFew(value, by);
    }
  }

  private void addToFew(int value, int by) {
    if (size == few.length) {
      few = Arrays.copyOf(few, 2 * size);
    }
    few[size++] = (long) value << HALF | by;
    if (size > FEW && size > values / SHARE) {
      int[] all = new int[values];
      for (int i = 0; i < size; i++) {
        all[(int) (few[i] >> HALF)] += (int) few[i];
      }
      counts = all;
      few = new long[0];
    }
  }

  /** Is told each value that was counted, in rising order. */
  interface Each<E extends Exception> {
    void counted(int value, int count) throws E;
  }

  <E extends Exception> void each(Each<E> each) throws E {
    int[] all = counts;
    if (all != null) {
      for (int value = 0; value < all.length; value++) {
        if (all[value] > 0) {
          each.counted(value, all[value]);
        }
      }
      return;
    }
    Arrays.sort(few, 0, size);
    int from = 0;
    while (from < size) {
      int value = (int) (few[from] >> HALF);
      int sum = 0;
      for (; from < size && (int) (few[from] >> HALF) == value; from++) {
        sum += (int) few[from];
      }
      each.counted(value, sum);
    }
  }

  /** How many different values there are, or more. */
  int atMost() {
    return counts == null ? size : values;
  }
}
