package org.sayso.serve.articles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.Holding;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.VersionsAnswer;
import org.sayso.json.ArticleOutput;
import org.sayso.serve.stories.Waiting;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** Reports that are kept, each with its claims and versions. */
public final class ArticlePages implements Pages {

  private final Desks desks;
  private final StoryShelf shelf;
  private final Waiting waiting;

  public ArticlePages(Desks desks, StoryShelf shelf, Waiting waiting) {
    this.desks = desks;
    this.shelf = shelf;
    this.waiting = waiting;
  }

  @Override
  public List<Route> routes() {
    List<Parameter> version =
        List.of(Parameter.query("version", "Which version; the newest where nothing stands.", "1"));
    Map<String, String> keys = Map.of("documents", "array", "company", "object");
    return List.of(
        Route.page(
            "/articles",
            "A report with its claims, by its address or id.",
            List.of(
                Parameter.query("at", "The report's address or its id.", "5-daybreak-monitor.txt"),
                version.get(0)),
            keys,
            ask ->
                show(
                    ask,
                    ask.query("at")
                        .orElseThrow(
                            () -> Problem.wrongUse("Which report? Name its address or its id.")))),
        Route.page(
            "/articles/<id>",
            "A report with its claims, by its id.",
            List.of(
                Parameter.path("id", "The report's id, slashes and all.", "5-daybreak-monitor.txt"),
                version.get(0)),
            keys,
            ask -> show(ask, ask.path("id"))));
  }

  private Correcting correcting(Holding shown) {
    return Correcting.of(shown, desks.keeping().reviewing().report(desks.data(), shown.version()));
  }

  /** Where its story was not laid yet that begins now; a page that is read does not wait for it. */
  private Beside beside(Ask ask, Holding shown, VersionsAnswer document) {
    Beside beside = Beside.of(document.story(), shelf.company(shown));
    if (beside.cards().isEmpty() && !ask.wantsJson()) {
      waiting.beside(document.story());
    }
    return beside;
  }

  private Reply show(Ask ask, String which) {
    List<VersionsAnswer> documents = desks.keeping().versions(desks.data(), which, ask.asOf());
    if (documents.isEmpty()) {
      throw Problem.notFound("No report is called ‘" + which + "’.");
    }
    if (documents.size() > 1) {
      return new Reply.Page(
          300, "articles/several.jte", documents, () -> ArticleOutput.json(documents));
    }
    ReadingView view =
        ReadingView.of(
            documents.get(0),
            ask.number("version", 0),
            shown -> ask.asOf().isPresent() ? Optional.empty() : Optional.of(correcting(shown)),
            shown ->
                ask.asOf().isPresent()
                    ? Optional.empty()
                    : Optional.of(beside(ask, shown, documents.get(0))));
    return Reply.page(
        "articles/one.jte", view, () -> ArticleOutput.json(documents, view.company()));
  }
}
