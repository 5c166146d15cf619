package org.sayso.serve.search;

import java.util.List;
import java.util.Map;
import org.sayso.desk.LookRequest;
import org.sayso.desk.ReviewDesk;
import org.sayso.desk.SaveRequest;
import org.sayso.desk.SavedAnswer;
import org.sayso.desk.SearchAnswer;
import org.sayso.json.SearchOutput;
import org.sayso.serve.statements.StatementView;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;
import org.sayso.store.SavedSearch;

/** Searches that are kept, and what is new in them. */
public final class SavedPages implements Pages {

  private static final int MOST_NEWS = 500;

  private final Desks desks;
  private final ReviewDesk reviewing;

  public SavedPages(Desks desks) {
    this.desks = desks;
    this.reviewing = desks.keeping().reviewing();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/saved",
            "Searches that are kept, each with how much is new in it.",
            List.of(),
            Map.of("saved", "array"),
            ask -> {
              List<SavedAnswer> saved = reviewing.saved(desks.data());
              return Reply.page("search/saved.jte", saved, () -> SearchOutput.saved(saved));
            }),
        Route.form("/saved", "Keeps a search under a name.", this::save),
        Route.form("/saved/look", "What is new in a search; then it is looked at.", this::look),
        Route.form("/saved/forget", "Drops a search; what it finds stays.", this::forget));
  }

  /** What it asks. */
  public static Question question(SavedSearch search) {
    return new Question(search.query(), search.what(), search.order(), 0);
  }

  private Reply save(Ask ask) {
    Question question = Question.ofForm(ask);
    try {
      reviewing.save(
          new SaveRequest(
              desks.data(),
              ask.field("name").orElse(""),
              question.query(),
              question.what(),
              question.order(),
              System.getProperty("user.name", "unknown")));
    } catch (IllegalArgumentException e) {
      throw Problem.wrongUse(e.getMessage() + ".");
    }
    return new Reply.SeeOther(question.address());
  }

  private static String name(Ask ask) {
    return ask.field("name").orElseThrow(() -> Problem.wrongUse("Which search?"));
  }

  private Reply look(Ask ask) {
    String name = name(ask);
    try {
      SearchAnswer answer = reviewing.look(new LookRequest(desks.data(), name, true, 0, MOST_NEWS));
      NewView view =
          new NewView(
              name, answer.total(), StatementView.of(answer.statements()), answer.articles());
      return Reply.page("search/new.jte", view, () -> SearchOutput.json(answer));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("No search is kept under ‘" + name + "’.");
    }
  }

  private Reply forget(Ask ask) {
    String name = name(ask);
    try {
      reviewing.forget(desks.data(), name);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("No search is kept under ‘" + name + "’.");
    }
    return new Reply.SeeOther("/saved");
  }
}
