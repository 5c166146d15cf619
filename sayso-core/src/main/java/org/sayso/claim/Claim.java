package org.sayso.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that somebody is reported to have said.
 *
 * @param id within its article
 * @param attribution the words on the page
 * @param stance what the speaker does with the content
 * @param hedged whether cue or content marks it as uncertain
 * @param provenance who said it, who carried it, who printed it
 * @param saidAt the day it was said, where the text tells it
 * @param within the claim whose content holds this one
 */
public record Claim(
    ClaimId id,
    Attribution attribution,
    Stance stance,
    boolean hedged,
    ProvenanceChain provenance,
    Optional<LocalDate> saidAt,
    Optional<ClaimId> within) {

  /**
   * @throws IllegalArgumentException if the claim is said to lie within itself
   */
  public Claim {
    if (within.isPresent() && within.get().equals(id)) {
      throw new IllegalArgumentException(id + " cannot lie within itself");
    }
  }
}
