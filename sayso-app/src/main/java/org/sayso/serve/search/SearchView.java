package org.sayso.serve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.Holding;
import org.sayso.desk.Narrowing;
import org.sayso.desk.SavedAnswer;
import org.sayso.desk.SearchAnswer;
import org.sayso.json.Json;
import org.sayso.serve.statements.StatementView;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;
import org.sayso.store.QueryException;

/**
 * What was found.
 *
 * @param question that was asked
 * @param total how many there are
 * @param statements of this page
 * @param articles of this page, where they were asked for
 * @param facets by which the question may be narrowed
 * @param saved questions that are kept
 * @param fresh whether all that is kept was searched
 * @param before the page before
 * @param after the page after
 * @param fault why it could not be understood
 */
public record SearchView(
    Question question,
    long total,
    List<StatementView> statements,
    List<Holding> articles,
    List<Narrower> facets,
    List<SavedAnswer> saved,
    boolean fresh,
    Optional<String> before,
    Optional<String> after,
    Optional<Fault> fault) {

  static final int PAGE = 20;

  public SearchView {
    statements = List.copyOf(statements);
    articles = List.copyOf(articles);
    facets = List.copyOf(facets);
    saved = List.copyOf(saved);
  }

  /**
   * Values by which to narrow.
   *
   * @param name of the facet
   * @param choices the most frequent first
   */
  public record Narrower(String name, List<Choice> choices) {
    public Narrower {
      choices = List.copyOf(choices);
    }
  }

  /**
   * @param value of the facet
   * @param hits that have it
   * @param address of the narrower question
   * @param asked whether it is asked for already
   */
  public record Choice(String value, long hits, String address, boolean asked) {}

  /**
   * Where a query goes wrong.
   *
   * @param before what could be understood
   * @param from where it could not
   * @param message why
   */
  public record Fault(String before, String from, String message) {

    static Fault of(String query, QueryException e) {
      int at = Math.max(0, Math.min(e.at(), query.length()));
      return new Fault(query.substring(0, at), query.substring(at), String.valueOf(e.getMessage()));
    }
  }

  static SearchView of(Question question, SearchAnswer answer, List<SavedAnswer> saved) {
    int next = question.from() + PAGE;
    return new SearchView(
        question,
        answer.total(),
        StatementView.of(answer.statements()),
        answer.articles(),
        narrowers(question, answer),
        saved,
        answer.fresh(),
        question.from() > 0
            ? Optional.of(question.from(Math.max(0, question.from() - PAGE)).address())
            : Optional.empty(),
        next < answer.total() ? Optional.of(question.from(next).address()) : Optional.empty(),
        Optional.empty());
  }

  static SearchView faulty(Question question, List<SavedAnswer> saved, QueryException e) {
    return new SearchView(
        question,
        0,
        List.of(),
        List.of(),
        List.of(),
        saved,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(Fault.of(question.query(), e)));
  }

  private static List<Narrower> narrowers(Question question, SearchAnswer answer) {
    List<Narrower> narrowers = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Count> counts = answer.facets().getOrDefault(facet, List.of());
      if (!counts.isEmpty()) {
        narrowers.add(
            new Narrower(
                Json.lower(facet),
                counts.stream().map(count -> choice(question, facet, count)).toList()));
      }
    }
    return narrowers;
  }

  private static Choice choice(Question question, Facet facet, Count count) {
    String query = question.query();
    boolean asked = Narrowing.isAsked(query, facet, count.value());
    String narrowed = asked ? query : Narrowing.by(query, facet, count.value());
    return new Choice(count.value(), count.hits(), question.asking(narrowed).address(), asked);
  }

  /** {@code 21–40 of 312}. */
  public String range() {
    int shown = statements.size() + articles.size();
    return String.format(
        java.util.Locale.ROOT,
        "%,d–%,d of %,d",
        question.from() + 1,
        question.from() + shown,
        total);
  }
}
