package org.sayso.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sayso.store.Ledger;
import org.sayso.store.Query;
import org.sayso.store.Search;

/** Finds what is new. */
final class Newest {

  private final Holdings holdings;
  private final AtHand atHand;

  Newest(Holdings holdings, AtHand atHand) {
    this.atHand = atHand;
    this.holdings = holdings;
  }

  NewsAnswer of(NewsRequest request) {
    List<Holding> reports =
        new Searching(holdings, atHand)
            .search(
                new Search(
                    new Query.Everything(),
                    Search.What.ARTICLES,
                    request.asOf(),
                    Search.Order.NEWEST,
                    0,
                    request.most(),
                    false))
            .articles();
    List<Ledger.Unread> refused = new ArrayList<>(holdings.ledger().unread());
    Collections.reverse(refused);
    return new NewsAnswer(
        atHand.counts(holdings, refused.size()),
        reports,
        first(atHand.stories(holdings, request.asOf()).all(), request.most()),
        List.of(),
        0,
        first(refused, request.most()));
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
