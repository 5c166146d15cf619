package org.sayso.bench.search;

import java.util.Optional;
import org.sayso.store.AsOf;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;

/**
 * A query as somebody types it.
 *
 * @param text in the query language
 * @param what is looked for
 * @param clock of {@code as-of:}
 * @param order of the hits
 */
record Question(String text, Search.What what, AsOf.Clock clock, Search.Order order) {

  private static final int HITS = 20;

  /** The best claims. */
  static Question of(String text) {
    return new Question(text, Search.What.CLAIMS, AsOf.Clock.PUBLISHED, Search.Order.BEST);
  }

  Question by(AsOf.Clock other) {
    return new Question(text, what, other, order);
  }

  Question in(Search.Order other) {
    return new Question(text, what, clock, other);
  }

  Question articles() {
    return new Question(text, Search.What.ARTICLES, clock, order);
  }

  /** Reads it, as the command line does. */
  Search search() {
    QueryParser.Asked asked = QueryParser.parse(text);
    Optional<AsOf> asOf = asked.asOf().map(moment -> new AsOf(moment, clock));
    return new Search(asked.query(), what, asOf, order, 0, HITS, true);
  }
}
