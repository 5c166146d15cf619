package org.sayso.serve.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.SavedAnswer;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.SearchRequest;
import org.sayso.json.SearchOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;
import org.sayso.store.AsOf;
import org.sayso.store.QueryException;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;

/** The search. */
public final class SearchPages implements Pages {

  /** A table is for who wants all of it; more than that no spreadsheet holds. */
  private static final int MOST_ROWS = 100_000;

  private static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query("q", "What to look for, in the query language.", "stance:denies"),
          Parameter.query("what", "claims (unless told) or articles.", "claims"),
          Parameter.query("order", "best (unless told), oldest, newest or doubt.", "newest"),
          Parameter.query("from", "How many hits to pass over.", "0"));

  private final Desks desks;

  public SearchPages(Desks desks) {
    this.desks = desks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/search",
            "Claims or articles that fit a query.",
            PARAMETERS,
            Map.of("total", "integer", "claims", "array", "facets", "object"),
            this::show),
        Route.get("/search.csv", "The same claims as a table.", PARAMETERS, this::table));
  }

  private Reply show(Ask ask) {
    Question question = Question.of(ask);
    List<SavedAnswer> saved = desks.keeping().reviewing().saved(desks.data());
    try {
      SearchAnswer answer = find(question, ask.asOf(), SearchView.PAGE);
      return Reply.page(
          "search/search.jte",
          SearchView.of(question, answer, saved),
          () -> SearchOutput.json(answer));
    } catch (QueryException e) {
      return new Reply.Page(
          400,
          "search/search.jte",
          SearchView.faulty(question, saved, e),
          () -> SearchOutput.fault(e));
    }
  }

  private Reply table(Ask ask) {
    Question question = Question.of(ask).of(Search.What.CLAIMS);
    SearchAnswer answer = find(question, ask.asOf(), MOST_ROWS);
    return new Reply.Download(
        "text/csv; charset=utf-8", "sayso.csv", SearchOutput.csv(answer.statements()));
  }

  private SearchAnswer find(Question question, Optional<AsOf> asOf, int most) {
    QueryParser.Asked asked = QueryParser.parse(question.query());
    Search search =
        new Search(
            asked.query(),
            question.what(),
            asOf.or(() -> asked.asOf().map(then -> new AsOf(then, AsOf.Clock.PUBLISHED))),
            question.order(),
            question.from(),
            most,
            most == SearchView.PAGE);
    return desks.keeping().search(new SearchRequest(desks.data(), search));
  }
}
