package org.sayso.desk.accounts;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Claimed;
import org.sayso.story.ClaimRef;
import org.sayso.story.Drift;

/**
 * What a relay changed, with both wordings.
 *
 * @param drift its kind and reason
 * @param origin the fullest or first-hand wording
 * @param relay the other
 */
public record Drifted(Drift drift, Wording origin, Wording relay) {

  /**
   * One of both wordings.
   *
   * @param ref names the claim
   * @param claimed the claim itself, where its report is at hand
   * @param report {@code Kestrel Post, 2024-03-15}
   * @param pieces its content, part by part
   */
  public record Wording(
      ClaimRef ref, Optional<Claimed> claimed, String report, List<Piece> pieces) {
    public Wording {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words.
   *
   * @param words of a content
   * @param changed whether the other wording lacks them
   */
  public record Piece(String words, boolean changed) {}
}
