package org.sayso.desk.exchange;

import java.time.Instant;
import org.sayso.store.Decision;

/**
 * A person's word on whether a claim was rightly read; never on whether it is true.
 *
 * @param decision its number
 * @param kind what was decided
 * @param who decided
 * @param why in the person's own words
 * @param made when
 */
public record Verdict(long decision, Decision.Kind kind, String who, String why, Instant made) {

  /** Whether the person says that the claim stands there as it is told. */
  public boolean accepts() {
    return kind == Decision.Kind.ACCEPT || kind == Decision.Kind.DRAW;
  }
}
