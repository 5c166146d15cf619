package org.sayso.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.ClaimId;

/**
 * What was found.
 *
 * @param total how many there are, exactly
 * @param hits those that were asked for
 * @param facets how many of all hits there are by each facet's value, the most frequent first
 */
public record Found(long total, List<Hit> hits, Map<Facet, List<Count>> facets) {

  public Found {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /** By what hits are counted. */
  public enum Facet {
    SPEAKER,
    OUTLET,
    STANCE,
    QUOTATION,
    HEDGED,
    YEAR
  }

  /**
   * One hit.
   *
   * @param version that holds it
   * @param reading of the version
   * @param claim none for an article
   * @param doubt how much the doubts about it count, where hits are in that order; else 0
   */
  public record Hit(long version, long reading, Optional<ClaimId> claim, int doubt) {}

  /**
   * @param value of the facet
   * @param hits that have it
   */
  public record Count(String value, long hits) {}
}
