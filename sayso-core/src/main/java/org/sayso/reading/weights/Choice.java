package org.sayso.reading.weights;

import java.util.List;

/**
 * One thing to learn from: candidates, of which one is right.
 *
 * @param candidates the features of each; never empty
 * @param right index of the right one
 */
public record Choice(List<List<String>> candidates, int right) {

  public Choice {
    candidates = List.copyOf(candidates);
    if (right < 0 || right >= candidates.size()) {
      throw new IllegalArgumentException(right + " is none of " + candidates.size());
    }
  }

  /** A thing that is so or not: it, against nothing. */
  public static Choice yesOrNo(List<String> features, boolean yes) {
    return new Choice(List.of(features, List.of()), yes ? 0 : 1);
  }
}
