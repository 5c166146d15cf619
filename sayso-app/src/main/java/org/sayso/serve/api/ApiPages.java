package org.sayso.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.desk.Contradictions;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.SearchRequest;
import org.sayso.desk.SpeakerAnswer;
import org.sayso.desk.Statement;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.VersionsAnswer;
import org.sayso.desk.WhoRequest;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Timeline;
import org.sayso.json.AccountsOutput;
import org.sayso.json.ApiOutput;
import org.sayso.json.ArticleOutput;
import org.sayso.json.DecisionOutput;
import org.sayso.json.SearchOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;
import org.sayso.store.AsOf;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;
import org.sayso.store.Query;
import org.sayso.store.QueryException;
import org.sayso.store.QueryParser;
import org.sayso.store.SavedSearch;
import org.sayso.store.Search;

/** What programs ask: articles, claims, stories, speakers, searches, decisions. */
public final class ApiPages implements Pages {

  private static final String LINES = "application/x-ndjson; charset=utf-8";
  private static final int AT_ONCE = 500;
  private static final int MOST_LINES = 100_000;
  private static final int MOST_OF_A_SPEAKER = 1000;

  private static final Parameter Q =
      Parameter.query("q", "What to look for, in the query language; all where it is missing.", "");
  private static final Parameter ORDER =
      Parameter.query("order", "newest (unless told), oldest, best or doubt.", "newest");
  private static final Parameter LIMIT =
      Parameter.query(Cursor.LIMIT, "How many at a time, 1 to 500; 50 where it is missing.", "10");
  private static final Parameter CURSOR =
      Parameter.query(Cursor.NAME, "Where to go on, as ‘next’ told it.", "");
  private static final Parameter NAME = Parameter.path("name", "Its name.", "Vasque");

  private final Desks desks;
  private final StoryShelf shelf;

  public ApiPages(Desks desks, StoryShelf shelf) {
    this.desks = desks;
    this.shelf = shelf;
  }

  @Override
  public List<Route> routes() {
    Map<String, String> claims = Map.of("total", "integer", "claims", "array");
    Parameter story = Parameter.path("id", "Its id, a beginning of it, or a report's id.", "s");
    return List.of(
        Route.resource(
            "/api/v1/articles",
            "Reports that are kept.",
            List.of(Q, ORDER, LIMIT, CURSOR),
            Map.of("total", "integer", "articles", "array"),
            this::articles),
        Route.resource(
            "/api/v1/articles/<id>",
            "A report, by its id or address, with its versions and claims.",
            List.of(Parameter.path("id", "Its id, slashes and all.", "5-daybreak-monitor.txt")),
            Map.of("documents", "array"),
            this::article),
        Route.resource(
            "/api/v1/claims",
            "Claims with their words, spans and addresses.",
            List.of(Q, ORDER, LIMIT, CURSOR),
            claims,
            ask -> claims(ask, ask.query("q").orElse(""), order(ask))),
        Route.get(
            "/api/v1/claims.ndjson",
            "All of them in one go, a claim a line.",
            List.of(Q, ORDER),
            this::lines),
        Route.resource(
            "/api/v1/claims/<id>",
            "One claim.",
            List.of(Parameter.path("id", "Its report's id and its own.", "5-daybreak/c1")),
            Map.of("claim", "object"),
            this::claim),
        Route.resource(
            "/api/v1/stories",
            "Stories, the one reported last first.",
            List.of(LIMIT, CURSOR),
            Map.of("total", "integer", "stories", "array"),
            this::stories),
        Route.resource(
            "/api/v1/stories/{id}",
            "One story, its accounts side by side.",
            List.of(story),
            AccountsOutput.KEYS,
            this::story),
        Route.resource(
            "/api/v1/stories/{id}/timeline",
            "One story in time.",
            List.of(story, Parameter.query("origin", "Whose words alone are told.", "")),
            AccountsOutput.TIMELINE_KEYS,
            this::timeline),
        Route.resource(
            "/api/v1/speakers",
            "Who is quoted, the most frequent first.",
            List.of(Q, LIMIT, CURSOR),
            Map.of("total", "integer", "speakers", "array"),
            this::speakers),
        Route.resource(
            "/api/v1/speakers/{name}",
            "One speaker's statements, names, roles and changes of account.",
            List.of(NAME),
            Map.of("name", "string", "total", "integer", "claims", "array", "changes", "array"),
            this::speaker),
        Route.resource(
            "/api/v1/searches",
            "Searches that are kept; of them only today is known.",
            List.of(),
            Map.of("saved", "array"),
            this::searches),
        Route.resource(
            "/api/v1/searches/{name}",
            "What one of them finds.",
            List.of(Parameter.path("name", "Its name.", "denials"), LIMIT, CURSOR),
            claims,
            this::search),
        Route.resource(
            "/api/v1/decisions",
            "What people decided, the newest first; as_of by the day on which they did.",
            List.of(LIMIT, CURSOR),
            Map.of("total", "integer", "decisions", "array"),
            this::decisions));
  }

  private static Reply told(String json) {
    return new Reply.Text("application/json; charset=utf-8", json);
  }

  private static Search.Order order(Ask ask) {
    String words = ask.query("order").orElse("newest");
    for (Search.Order order : Search.Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(words)) {
        return order;
      }
    }
    throw Problem.field("order", "‘" + words + "’ is none of newest, oldest, best and doubt.");
  }

  private static QueryParser.Asked parsed(String words) {
    if (words.isBlank()) {
      return new QueryParser.Asked(new Query.Everything(), Optional.empty());
    }
    try {
      return QueryParser.parse(words);
    } catch (QueryException e) {
      throw Problem.field("q", String.valueOf(e.getMessage()));
    }
  }

  private SearchAnswer find(
      Search.What what,
      String words,
      Search.Order order,
      Optional<AsOf> asOf,
      int from,
      int most,
      boolean facets) {
    QueryParser.Asked asked = parsed(words);
    Optional<AsOf> then =
        asked
            .asOf()
            .map(moment -> new AsOf(moment, AsOf.Clock.PUBLISHED))
            .filter(own -> asOf.isEmpty() || asOf.get().clock() == AsOf.Clock.KEPT)
            .or(() -> asOf);
    return desks
        .keeping()
        .search(
            new SearchRequest(
                desks.data(), new Search(asked.query(), what, then, order, from, most, facets)));
  }

  private Reply articles(Ask ask) {
    Cursor cursor = Cursor.of(ask);
    SearchAnswer answer =
        find(
            Search.What.ARTICLES,
            ask.query("q").orElse(""),
            order(ask),
            cursor.asOf(ask),
            cursor.from(),
            Cursor.limit(ask),
            false);
    return told(ApiOutput.articles(cursor.listed(answer.total(), answer.articles(), ask)));
  }

  private Reply claims(Ask ask, String words, Search.Order order) {
    Cursor cursor = Cursor.of(ask);
    SearchAnswer answer =
        find(
            Search.What.CLAIMS,
            words,
            order,
            cursor.asOf(ask),
            cursor.from(),
            Cursor.limit(ask),
            false);
    return told(ApiOutput.claims(cursor.listed(answer.total(), answer.statements(), ask)));
  }

  private Reply lines(Ask ask) {
    String words = ask.query("q").orElse("");
    Search.Order order = order(ask);
    AsOf then = ask.asOf().orElseGet(() -> new AsOf(Cursor.of(ask).begun(), AsOf.Clock.KEPT));
    find(Search.What.CLAIMS, words, order, Optional.of(then), 0, 0, false); // told before any line
    return new Reply.Lines(
        LINES,
        lines -> {
          for (int from = 0; from < MOST_LINES; from += AT_ONCE) {
            SearchAnswer answer =
                find(Search.What.CLAIMS, words, order, Optional.of(then), from, AT_ONCE, false);
            for (Statement statement : answer.statements()) {
              lines.accept(ApiOutput.line(statement));
            }
            if (from + AT_ONCE >= answer.total()) {
              return;
            }
          }
        });
  }

  private List<VersionsAnswer> documents(String which, Ask ask) {
    List<VersionsAnswer> documents = desks.keeping().versions(desks.data(), which, ask.asOf());
    if (documents.isEmpty()) {
      throw new Problem(404, "id", "No report is called ‘" + which + "’.");
    }
    return documents;
  }

  private Reply article(Ask ask) {
    return told(ArticleOutput.json(documents(ask.path("id"), ask)));
  }

  private Reply claim(Ask ask) {
    String which = ask.path("id");
    int slash = which.lastIndexOf('/');
    Optional<Statement> found =
        slash < 1
            ? Optional.empty()
            : documents(which.substring(0, slash), ask).stream()
                .flatMap(ApiPages::statements)
                .filter(statement -> statement.id().equals(which))
                .findFirst();
    return told(
        ApiOutput.claim(
            found.orElseThrow(
                () -> new Problem(404, "id", "No claim is called ‘" + which + "’."))));
  }

  /** Those of the version that stands. */
  private static Stream<Statement> statements(VersionsAnswer document) {
    var holding = document.steps().get(document.steps().size() - 1).holding();
    return holding.account().claims().stream().map(claim -> new Statement(holding, claim));
  }

  private Reply stories(Ask ask) {
    Cursor cursor = Cursor.of(ask);
    StoryAnswer all = desks.keeping().story(new StoryRequest(desks.data(), "", cursor.asOf(ask)));
    return told(ApiOutput.stories(cursor.of(((StoryAnswer.All) all).stories(), ask)));
  }

  private StoryAnswer.One one(Ask ask) {
    String id = ask.path("id");
    if (id.isBlank()) {
      throw new Problem(404, "id", "No story has a blank name.");
    }
    StoryAnswer answer;
    try {
      answer = shelf.tell(new StoryRequest(desks.data(), id, ask.asOf()), () -> {});
    } catch (QueryException e) {
      throw Problem.field("id", String.valueOf(e.getMessage()));
    }
    if (answer instanceof StoryAnswer.One one) {
      return one;
    }
    if (answer instanceof StoryAnswer.Several several) {
      throw new Problem(
          404,
          "id",
          several.stories().size()
              + " stories fit ‘"
              + id
              + "’ about as well; name one by its id.");
    }
    throw new Problem(404, "id", "No story is called ‘" + id + "’.");
  }

  private Reply story(Ask ask) {
    StoryAnswer.One one = one(ask);
    SideBySide accounts = shelf.lay(one.answer());
    String id = accounts.story().id().value();
    return told(
        AccountsOutput.json(
            one.answer(), accounts, desks.keeping().moments(desks.data(), id, ask.clock())));
  }

  private Reply timeline(Ask ask) {
    StoryAnswer.One one = one(ask);
    SideBySide accounts = shelf.lay(one.answer());
    return told(
        AccountsOutput.json(
            accounts.story(), Timeline.of(accounts, one.answer().accounts(), ask.query("origin"))));
  }

  private Reply speakers(Ask ask) {
    Cursor cursor = Cursor.of(ask);
    List<Count> names =
        find(
                Search.What.CLAIMS,
                ask.query("q").orElse(""),
                Search.Order.BEST,
                cursor.asOf(ask),
                0,
                0,
                true)
            .facets()
            .getOrDefault(Facet.SPEAKER, List.of());
    return told(ApiOutput.speakers(cursor.of(names, ask)));
  }

  private Reply speaker(Ask ask) {
    SpeakerAnswer answer =
        desks
            .keeping()
            .reviewing()
            .speaker(new WhoRequest(desks.data(), ask.path("name"), ask.asOf(), MOST_OF_A_SPEAKER));
    if (answer.said().total() == 0) {
      throw new Problem(404, "name", "Nobody called ‘" + ask.path("name") + "’ is quoted.");
    }
    return told(
        DecisionOutput.json(
            answer, ask.asOf().isPresent() ? Contradictions.NONE : shelf.contradictions(answer)));
  }

  private Reply searches(Ask ask) {
    if (ask.asOf().isPresent()) {
      throw Problem.field("as_of", "Which searches were kept then is not known.");
    }
    return told(SearchOutput.saved(desks.keeping().reviewing().saved(desks.data())));
  }

  private Reply search(Ask ask) {
    SavedSearch saved =
        desks.keeping().reviewing().saved(desks.data()).stream()
            .map(one -> one.search())
            .filter(one -> one.name().equals(ask.path("name")))
            .findFirst()
            .orElseThrow(
                () -> new Problem(404, "name", "No search is kept as ‘" + ask.path("name") + "’."));
    return claims(ask, saved.query(), saved.order());
  }

  private Reply decisions(Ask ask) {
    Cursor cursor = Cursor.of(ask);
    Optional<AsOf> asOf = cursor.asOf(ask);
    var newest = new ArrayList<>(desks.keeping().decisions(desks.data()));
    java.util.Collections.reverse(newest);
    newest.removeIf(
        one -> asOf.map(then -> one.decision().made().isAfter(then.moment())).orElse(false));
    return told(ApiOutput.decisions(cursor.of(newest, ask)));
  }
}
