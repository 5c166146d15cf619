package org.sayso.desk.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in which something happened or was said; a moment where both ends are one.
 *
 * @param from its first moment
 * @param to the moment behind it
 * @param latest whether only the end is known: it was said by then
 */
public record Stretch(Instant from, Instant to, boolean latest) {

  public Stretch {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a stretch from " + from + " back to " + to);
    }
  }

  public boolean isMoment() {
    return from.equals(to);
  }

  public Duration length() {
    return Duration.between(from, to);
  }
}
