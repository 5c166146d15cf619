package org.sayso.reconcile.drift;

import java.util.Map;
import java.util.Optional;

/** How the words before a figure mean it: {@code at least}, {@code nearly}. */
public enum Bound {
  LEAST,
  ABOVE,
  MOST,
  BELOW,
  ABOUT,
  NEARLY;

  /** {@code nearly 400} is so much of 400 or more. */
  static final double ALMOST = 0.96;

  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          Map.entry("at least", LEAST),
          Map.entry("no fewer than", LEAST),
          Map.entry("not fewer than", LEAST),
          Map.entry("no less than", LEAST),
          Map.entry("not less than", LEAST),
          Map.entry("a minimum of", LEAST),
          Map.entry("more than", ABOVE),
          Map.entry("over", ABOVE),
          Map.entry("above", ABOVE),
          Map.entry("upwards of", ABOVE),
          Map.entry("in excess of", ABOVE),
          Map.entry("at most", MOST),
          Map.entry("up to", MOST),
          Map.entry("as many as", MOST),
          Map.entry("as much as", MOST),
          Map.entry("no more than", MOST),
          Map.entry("not more than", MOST),
          Map.entry("a maximum of", MOST),
          Map.entry("fewer than", BELOW),
          Map.entry("less than", BELOW),
          Map.entry("under", BELOW),
          Map.entry("below", BELOW),
          Map.entry("about", ABOUT),
          Map.entry("around", ABOUT),
          Map.entry("some", ABOUT),
          Map.entry("roughly", ABOUT),
          Map.entry("approximately", ABOUT),
          Map.entry("estimated", ABOUT),
          Map.entry("nearly", NEARLY),
          Map.entry("almost", NEARLY),
          Map.entry("close to", NEARLY),
          Map.entry("just over", ABOUT),
          Map.entry("just under", NEARLY));

  /** What some words in lower case mean; empty where they bound nothing. */
  public static Optional<Bound> of(String words) {
    return Optional.ofNullable(BEFORE.get(words));
  }
}
