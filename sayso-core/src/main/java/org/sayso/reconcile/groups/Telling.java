package org.sayso.reconcile.groups;

import org.sayso.claim.Claimed;
import org.sayso.reconcile.compare.Proposition;
import org.sayso.story.ClaimRef;

/**
 * A claim of a story, ready to be compared.
 *
 * @param claimed the claim and its article
 * @param proposition what it says
 * @param holdsAnother whether a claim of somebody else stands in its words
 * @param frames whether its content is mostly what somebody else is told to have said
 */
public record Telling(
    Claimed claimed, Proposition proposition, boolean holdsAnother, boolean frames) {

  /** Its name among the story's claims. */
  public ClaimRef ref() {
    return new ClaimRef(claimed.article().id(), claimed.claim().id());
  }
}
