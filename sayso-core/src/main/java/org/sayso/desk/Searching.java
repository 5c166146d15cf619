package org.sayso.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.reconcile.revisions.TakenApart;
import org.sayso.store.Decisions;
import org.sayso.store.Found;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Hit;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Query;
import org.sayso.store.QueryField;
import org.sayso.store.Search;

/** Finds, and fetches what was found from the ledger. */
final class Searching {

  /** Later statements that one is compared with: accounts change within days, not years. */
  private static final int WINDOW = 200;

  private final Holdings holdings;
  private final AtHand atHand;
  private final Ledger ledger;
  private final History history;
  private final Map<Long, Holding> known = new HashMap<>();

  Searching(Holdings holdings, AtHand atHand) {
    this.holdings = holdings;
    this.atHand = atHand;
    this.ledger = holdings.ledger();
    this.history = atHand.history(holdings);
  }

  SearchAnswer search(Search search) {
    boolean fresh = holdings.index().catchUp(ledger, taken -> {});
    Found found = holdings.index().search(search);
    Decisions decisions = history.asOf(search.asOf());
    List<Statement> statements = new ArrayList<>();
    List<Holding> articles = new ArrayList<>();
    for (Hit hit : found.hits()) {
      Optional<Holding> holding = holding(hit, decisions);
      if (hit.claim().isEmpty()) {
        holding.ifPresent(articles::add);
      } else {
        holding.flatMap(h -> statement(h, hit)).ifPresent(statements::add);
      }
    }
    return new SearchAnswer(found.total(), statements, articles, found.facets(), fresh);
  }

  WhoAnswer who(WhoRequest request) {
    Query query = new Query.Words(QueryField.SPEAKER, request.name(), Query.Words.How.ANYWHERE);
    List<Query> words = new ArrayList<>();
    for (String word : request.name().strip().split("\\s+", -1)) {
      words.add(new Query.Words(QueryField.SPEAKER, word, Query.Words.How.ANYWHERE));
    }
    query = words.size() > 1 ? new Query.And(words) : query;
    SearchAnswer answer =
        search(
            new Search(
                query,
                Search.What.CLAIMS,
                request.asOf(),
                Search.Order.OLDEST,
                0,
                request.most(),
                false));
    List<Statement> inOrder =
        answer.statements().stream().sorted(Comparator.comparing(Statement::when)).toList();
    return new WhoAnswer(names(inOrder, request.name()), answer.total(), inOrder, changes(inOrder));
  }

  /** The names that have one of the words, the most frequent first. */
  private static List<Count> names(List<Statement> statements, String asked) {
    Map<String, Long> counts = new TreeMap<>();
    String[] words = asked.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    for (Statement statement : statements) {
      for (String name : statement.speakers()) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (java.util.Arrays.stream(words).anyMatch(lower::contains)) {
          counts.merge(name, 1L, Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::hits).reversed())
        .toList();
  }

  /** Each statement against the latest earlier one of which it tells something otherwise. */
  private static List<WhoAnswer.Change> changes(List<Statement> statements) {
    List<WhoAnswer.Change> changes = new ArrayList<>();
    List<TakenApart> apart = statements.stream().map(s -> TakenApart.of(claimed(s))).toList();
    for (int later = 1; later < statements.size(); later++) {
      Statement then = statements.get(later);
      for (int earlier = later - 1; earlier >= Math.max(0, later - WINDOW); earlier--) {
        Statement first = statements.get(earlier);
        Optional<ClaimChange> change =
            first.when().isBefore(then.when())
                ? apart.get(later).changeSince(apart.get(earlier))
                : Optional.empty();
        if (change.isPresent()) {
          changes.add(new WhoAnswer.Change(first, then, change.get()));
          break;
        }
      }
    }
    return changes;
  }

  private static Claimed claimed(Statement statement) {
    return new Claimed(statement.article(), statement.claim());
  }

  private Optional<Holding> holding(Hit hit, Decisions decisions) {
    Holding have = known.get(hit.reading());
    if (have != null) {
      return Optional.of(have);
    }
    Optional<Holding> asRead = atHand.asRead(holdings, hit.version(), hit.reading());
    if (asRead.isEmpty()) {
      return Optional.empty(); // the index is behind: another process is at it
    }
    KeptReading reading = asRead.get().reading();
    KeptReading decided = reading.with(decisions.on(hit.version(), reading.account()));
    Holding holding = new Holding(asRead.get().version(), decided);
    known.put(hit.reading(), holding);
    return Optional.of(holding);
  }

  /** A claim that was found among those that hold now. */
  Optional<Statement> statement(Hit hit) {
    return holding(hit, history.now()).flatMap(holding -> statement(holding, hit));
  }

  private static Optional<Statement> statement(Holding holding, Hit hit) {
    for (Claim claim : holding.account().claims()) {
      if (hit.claim().filter(claim.id()::equals).isPresent()) {
        return Optional.of(new Statement(holding, claim));
      }
    }
    return Optional.empty();
  }
}
