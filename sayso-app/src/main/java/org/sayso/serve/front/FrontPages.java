package org.sayso.serve.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sayso.desk.AddRequest;
import org.sayso.desk.NewsAnswer;
import org.sayso.desk.NewsRequest;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.json.ArticleOutput;
import org.sayso.reading.Reading;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Job;
import org.sayso.serve.web.Jobs;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** Where one comes in: to hand in a report, and to see what is new. */
public final class FrontPages implements Pages {

  private static final int MOST_NEWS = 8;

  private final Desks desks;
  private final StoryShelf shelf;
  private final Jobs jobs;
  private final Readings readings = new Readings();

  public FrontPages(Desks desks, Jobs jobs, StoryShelf shelf) {
    this.desks = desks;
    this.shelf = shelf;
    this.jobs = jobs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/",
            "What is new: reports, stories, conflicts, refusals.",
            List.of(),
            Map.of(
                "counts",
                "object",
                "reports",
                "array",
                "stories",
                "array",
                "contested",
                "array",
                "unlaid",
                "integer",
                "refused",
                "array"),
            this::front),
        Route.get("/add", "The form to hand in a report.", List.of(), this::form),
        Route.form("/read", "Reads what is handed in, and keeps nothing.", this::read),
        Route.page(
            "/read/{id}",
            "What was read and not kept.",
            List.of(Parameter.path("id", "Its number.", "1")),
            Map.of("readings", "array"),
            this::tried),
        Route.form("/add", "Keeps what is handed in, or what was read before.", this::add));
  }

  private Reply front(Ask ask) {
    NewsAnswer news = shelf.news(new NewsRequest(desks.data(), ask.asOf(), MOST_NEWS));
    return Reply.page("front/front.jte", news, () -> ArticleOutput.json(news));
  }

  private Reply form(Ask ask) {
    return Reply.page("front/add.jte", "", () -> "");
  }

  private Reply read(Ask ask) {
    Handed handed = Handed.of(ask);
    Job job = jobs.read("Reading " + handed.name(), OptionalInt.empty(), now -> read(handed, now));
    return leadOn(job);
  }

  private void read(Handed handed, Job job) {
    List<Reading> read = new ArrayList<>();
    desks
        .desk()
        .read(
            new ReadRequest(handed.captures(), handed.addresses(), handed.hints()),
            answer -> {
              if (answer instanceof ReadAnswer.Done done) {
                read.add(done.reading());
              } else {
                job.tell("We failed on " + ((ReadAnswer.Failed) answer).name() + ".");
              }
              job.step();
            });
    job.leadTo("/read/" + readings.keep(new Readings.Tried(handed, read)));
    job.sum(read.size() == 1 ? "One report was read." : read.size() + " reports were read.");
  }

  private Reply leadOn(Job job) {
    if (jobs.isSoonDone(job)) {
      return new Reply.SeeOther(job.standing().result().orElse("/jobs/" + job.id()));
    }
    return new Reply.SeeOther("/jobs/" + job.id());
  }

  private Reply tried(Ask ask) {
    String id = ask.path("id");
    Readings.Tried tried =
        readings
            .get(id)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "What was not kept is forgotten after a while. Read it again."));
    TriedView view = TriedView.of(id, tried.readings());
    return Reply.page("front/tried.jte", view, () -> ArticleOutput.readings(tried.readings()));
  }

  private Reply add(Ask ask) {
    Handed handed =
        ask.field("reading")
            .map(
                id ->
                    readings
                        .get(id)
                        .map(Readings.Tried::handed)
                        .orElseThrow(
                            () ->
                                Problem.notFound(
                                    "What was not kept is forgotten after a while. Hand it in again.")))
            .orElseGet(() -> Handed.of(ask));
    Job job = jobs.add("Keeping " + handed.name(), OptionalInt.empty(), now -> add(handed, now));
    return leadOn(job);
  }

  private void add(Handed handed, Job job) {
    Adding.add(
        desks,
        new AddRequest(desks.data(), handed.captures(), handed.addresses(), handed.hints()),
        job);
  }
}
