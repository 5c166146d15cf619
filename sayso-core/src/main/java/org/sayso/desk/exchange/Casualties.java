package org.sayso.desk.exchange;

import org.sayso.claim.Stance;
import org.sayso.reconcile.drift.Toll;

/**
 * A number of dead, injured or missing, and who tells it.
 *
 * @param citation the claim
 * @param toll the number
 */
public record Casualties(Citation citation, Toll toll) {

  /** Whether it is somebody's present word on how many there are in all. */
  public boolean stands() {
    Stance stance = citation.claim().stance();
    return !toll.increment()
        && !citation.superseded()
        && stance != Stance.DENIES
        && stance != Stance.DECLINES
        && stance != Stance.ASKS
        && stance != Stance.DEMANDS
        && stance != Stance.PROMISES;
  }
}
