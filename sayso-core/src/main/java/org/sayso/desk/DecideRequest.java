package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.Decision.Kind;

/**
 * A person's decision.
 *
 * @param kind what is decided
 * @param on the claim, {@code dam/01/c3}; the report to draw a claim in; the name as read; the
 *     number of an earlier decision
 * @param value the right name, for a speaker also of a claim that is drawn; the other name, claim
 *     or report; the stance; {@code yes} or {@code no} for a hedge; the day it was said, or {@code
 *     none}
 * @param marks where the parts stand, and what else is told of a claim that is drawn
 * @param who decides
 * @param why in the person's own words
 * @param seen what the person had before them
 */
public record DecideRequest(
    Kind kind,
    String on,
    Optional<String> value,
    Marks marks,
    String who,
    String why,
    AsSeen seen) {

  /** One that marks nothing, whatever others did. */
  public DecideRequest(Kind kind, String on, Optional<String> value, String who, String why) {
    this(kind, on, value, Marks.NONE, who, why, AsSeen.NOTHING);
  }
}
