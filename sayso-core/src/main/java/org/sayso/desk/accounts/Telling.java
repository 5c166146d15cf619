package org.sayso.desk.accounts;

import java.util.List;
import org.sayso.claim.Claimed;
import org.sayso.story.ClaimRef;
import org.sayso.story.Drift;

/**
 * One report's telling of what is said.
 *
 * @param ref names the claim
 * @param claimed the claim with its report
 * @param excerpt the words around it
 * @param drift what this report changed
 * @param outlet of the report; the name of its file, without the ending, where none is known
 */
public record Telling(
    ClaimRef ref, Claimed claimed, Excerpt excerpt, List<Drift> drift, String outlet) {
  public Telling {
    drift = List.copyOf(drift);
  }
}
