package org.sayso.desk.accounts;

import java.util.List;

/**
 * How an answer bears on what other origins answer to the same question.
 *
 * @param kind in what way
 * @param origins on whose answers; the origin itself, where it contradicts its own
 */
public record Bearing(Kind kind, List<String> origins) {

  /** Ways in which answers bear on one another; the strongest first. */
  public enum Kind {
    CONTRADICTS,
    /** They look like a conflict and are none: another day, a part and its whole. */
    REFINES,
    /** They say the same. */
    AGREES
  }

  public Bearing {
    origins = List.copyOf(origins);
  }
}
