package org.sayso.serve.review;

import java.util.List;
import java.util.Map;
import org.sayso.desk.ReviewAnswer;
import org.sayso.desk.ReviewRequest;
import org.sayso.json.DecisionOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** The queue of claims that want a person's eye. */
public final class ReviewPages implements Pages {

  private final Desks desks;

  public ReviewPages(Desks desks) {
    this.desks = desks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/review",
            "Claims nobody decided of yet, the most doubtful first.",
            List.of(
                Parameter.query("q", "Only among those that fit a query.", ""),
                Parameter.query("from", "How many to pass over.", "0"),
                Parameter.query("item", "Which of the page is in hand.", "0")),
            Map.of("total", "integer", "items", "array"),
            this::show));
  }

  private Reply show(Ask ask) {
    String query = ask.query("q").orElse("");
    int from = Math.max(0, ask.number("from", 0));
    ReviewAnswer answer =
        desks
            .keeping()
            .reviewing()
            .review(new ReviewRequest(desks.data(), query, from, ReviewView.PAGE));
    ReviewView view = ReviewView.of(query, from, Math.max(0, ask.number("item", 0)), answer);
    return Reply.page("review/list.jte", view, () -> DecisionOutput.json(answer));
  }
}
