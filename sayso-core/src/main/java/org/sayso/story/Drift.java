package org.sayso.story;

/**
 * A relayed claim that says something else than its origin says.
 *
 * @param claim the relay
 * @param origin the fullest or first-hand version
 * @param kind what was changed
 * @param why both wordings: {@code at least nine / nine}
 */
public record Drift(ClaimRef claim, ClaimRef origin, Kind kind, String why) {

  /** What a relay may change. */
  public enum Kind {
    /** Another figure, unit, bound or thing counted. */
    NUMBER,
    /** A hedge added or dropped. */
    HEDGE,
    /** Put into another mouth. */
    SPEAKER,
    /** Turned round. */
    POLARITY,
    /** Words between quotation marks altered. */
    QUOTATION,
    /** Hardened or softened. */
    STANCE,
    /** A part told as the whole; another place, time or group. */
    SCOPE
  }
}
