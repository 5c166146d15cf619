package org.sayso.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.store.Doubt;
import org.sayso.store.Found;
import org.sayso.store.Found.Hit;
import org.sayso.store.Query;
import org.sayso.store.QueryField;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import org.sayso.story.Story;

/**
 * Puts claims that nobody decided of in the order in which they want a person's eye: by the doubts
 * about them, which count twice where other reports tell the same story, for there they may bring
 * up a conflict that is none. To weigh groups and conflicts would take seconds for each story.
 */
final class Reviewing {

  /** So many of the most doubtful are weighed against one another; the rest come by doubt alone. */
  private static final int WEIGHED = 1_000;

  private final Holdings holdings;
  private final AtHand atHand;

  Reviewing(Holdings holdings, AtHand atHand) {
    this.holdings = holdings;
    this.atHand = atHand;
  }

  ReviewAnswer review(ReviewRequest request) {
    Query asked = QueryParser.parse(request.query()).query();
    Query open = new Query.And(List.of(new Query.Choice(QueryField.REVIEWED, "no"), asked));
    holdings.index().catchUp(holdings.ledger(), taken -> {});
    int first = Math.max(0, Math.min(request.from(), WEIGHED));
    Found found = find(open, 0, WEIGHED);
    Map<Long, Story> stories = atHand.stories(holdings, Optional.empty()).byVersion();
    List<Hit> ordered = new ArrayList<>(found.hits());
    ordered.sort(
        Comparator.<Hit>comparingInt(hit -> weight(hit, stories))
            .thenComparingInt(hit -> reports(hit.version(), stories))
            .reversed()); // those that are even stay in the order of time
    List<Hit> page =
        new ArrayList<>(
            ordered.subList(
                Math.min(first, ordered.size()), Math.min(ordered.size(), first + request.most())));
    int missing = request.most() - page.size();
    if (missing > 0 && found.total() > WEIGHED) {
      page.addAll(find(open, Math.max(WEIGHED, request.from()), missing).hits());
    }
    return new ReviewAnswer(found.total(), items(page, stories));
  }

  private Found find(Query query, int from, int most) {
    return holdings
        .index()
        .search(
            new Search(
                query,
                Search.What.CLAIMS,
                Optional.empty(),
                Search.Order.DOUBT,
                from,
                most,
                false));
  }

  private static int weight(Hit hit, Map<Long, Story> stories) {
    return hit.doubt() * (reports(hit.version(), stories) > 1 ? 2 : 1);
  }

  private List<ReviewAnswer.Item> items(List<Hit> page, Map<Long, Story> stories) {
    Searching searching = new Searching(holdings, atHand);
    List<ReviewAnswer.Item> items = new ArrayList<>();
    for (Hit hit : page) {
      Optional<Statement> statement = searching.statement(hit);
      statement.ifPresent(
          s -> {
            Set<Doubt> doubts = Doubt.of(s.claim(), s.holding().account());
            items.add(new ReviewAnswer.Item(s, doubts, reports(hit.version(), stories)));
          });
    }
    return items;
  }

  /** How many reports tell the story of a version. */
  private static int reports(long version, Map<Long, Story> stories) {
    return Optional.ofNullable(stories.get(version)).map(s -> s.reports().size()).orElse(1);
  }
}
