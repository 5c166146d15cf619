package org.sayso.store;

import java.time.Instant;

/**
 * A search that a person keeps under a name.
 *
 * @param name as the person calls it
 * @param query in the query language
 * @param what claims or articles
 * @param order of the hits
 * @param who keeps it
 * @param saved when
 * @param looked when somebody last looked at what is new in it; at first, when it was saved
 */
public record SavedSearch(
    String name,
    String query,
    Search.What what,
    Search.Order order,
    String who,
    Instant saved,
    Instant looked) {

  /** Somebody looked at what is new. */
  public SavedSearch lookedAt(Instant now) {
    return new SavedSearch(name, query, what, order, who, saved, now);
  }
}
