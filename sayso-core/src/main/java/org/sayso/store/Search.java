package org.sayso.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Please find.
 *
 * @param query what
 * @param what claims or articles
 * @param asOf as they were known then; without it as they are now
 * @param order of the hits
 * @param from how many hits to pass over
 * @param most how many hits to give
 * @param facets whether to count who, where and how
 * @param newSince only what was not kept yet at that moment, in whatever version of its document
 */
public record Search(
    Query query,
    What what,
    Optional<AsOf> asOf,
    Order order,
    int from,
    int most,
    boolean facets,
    Optional<Instant> newSince) {

  /** What is looked for. */
  public enum What {
    CLAIMS,
    ARTICLES
  }

  /** Which hit comes first. */
  public enum Order {
    /** The one that has most of the query's rarer words. */
    BEST,
    /** The earliest said; where nobody tells, the earliest published. */
    OLDEST,
    /** The latest. */
    NEWEST,
    /** The one that most wants a person's eye; of these the latest. */
    DOUBT
  }

  /**
   * @throws IllegalArgumentException if nothing is asked for
   */
  public Search {
    if (from < 0 || most < 0) {
      throw new IllegalArgumentException("hits " + from + " to " + (from + most));
    }
  }

  /** New or not. */
  public Search(
      Query query,
      What what,
      Optional<AsOf> asOf,
      Order order,
      int from,
      int most,
      boolean facets) {
    this(query, what, asOf, order, from, most, facets, Optional.empty());
  }

  /** The best claims, with facets. */
  public static Search claims(Query query, int most) {
    return new Search(query, What.CLAIMS, Optional.empty(), Order.BEST, 0, most, true);
  }
}
