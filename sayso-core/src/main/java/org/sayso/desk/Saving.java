package org.sayso.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.store.AsOf;
import org.sayso.store.Ledger;
import org.sayso.store.QueryParser;
import org.sayso.store.SavedSearch;
import org.sayso.store.Search;

/** Searches that people keep. */
final class Saving {

  private final Holdings holdings;
  private final AtHand atHand;
  private final Ledger ledger;

  Saving(Holdings holdings, AtHand atHand) {
    this.holdings = holdings;
    this.atHand = atHand;
    this.ledger = holdings.ledger();
  }

  void save(SaveRequest request, Instant now) {
    QueryParser.parse(request.query());
    if (request.name().isBlank()) {
      throw new IllegalArgumentException("the search needs a name");
    }
    SavedSearch search =
        new SavedSearch(
            request.name().strip(),
            request.query(),
            request.what(),
            request.order(),
            request.who(),
            now,
            now);
    ledger.together(
        () -> {
          if (known(search.name()).isPresent()) {
            throw new IllegalArgumentException(
                "a search called " + search.name() + " is kept already; forget that one first");
          }
          ledger.keepSearch(search);
        });
  }

  List<SavedAnswer> all() {
    return ledger.savedSearches().stream()
        .map(
            search ->
                new SavedAnswer(
                    search,
                    run(search, Optional.empty(), 0, 0).total(),
                    run(search, Optional.of(search.looked()), 0, 0).total()))
        .toList();
  }

  /** What is new is looked at only when all of it was searched. */
  SearchAnswer look(LookRequest request, Instant now) {
    SavedSearch search = named(request.name());
    Optional<Instant> since = request.onlyNew() ? Optional.of(search.looked()) : Optional.empty();
    SearchAnswer answer = run(search, since, request.from(), request.most());
    boolean shown = request.from() + request.most() >= answer.total();
    if (request.onlyNew() && answer.fresh() && shown) {
      ledger.keepSearch(search.lookedAt(now));
    }
    return answer;
  }

  SearchAnswer since(String name, Instant since, int from, int most) {
    return run(named(name), Optional.of(since), from, most);
  }

  void forget(String name) {
    ledger.forgetSearch(named(name).name());
  }

  private SavedSearch named(String name) {
    return known(name.strip())
        .orElseThrow(() -> new IllegalArgumentException("no search is kept under " + name));
  }

  private Optional<SavedSearch> known(String name) {
    return ledger.savedSearches().stream().filter(s -> s.name().equals(name)).findFirst();
  }

  private SearchAnswer run(SavedSearch search, Optional<Instant> since, int from, int most) {
    QueryParser.Asked asked = QueryParser.parse(search.query());
    return new Searching(holdings, atHand)
        .search(
            new Search(
                asked.query(),
                search.what(),
                asked.asOf().map(moment -> new AsOf(moment, AsOf.Clock.PUBLISHED)),
                search.order(),
                from,
                most,
                most > 0,
                since));
  }
}
