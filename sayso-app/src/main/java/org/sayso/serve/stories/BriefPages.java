package org.sayso.serve.stories;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.desk.BriefAnswer;
import org.sayso.desk.BriefRequest;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.brief.Briefing;
import org.sayso.json.BriefingOutput;
import org.sayso.serve.brief.BriefPage;
import org.sayso.serve.brief.BriefingHtml;
import org.sayso.serve.brief.BriefingMarkdown;
import org.sayso.serve.brief.BriefingPdf;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;
import org.sayso.store.AsOf;

/** A story to be handed over: as a page, and as files to be saved. */
public final class BriefPages implements Pages {

  private static final List<Parameter> PARAMETERS =
      List.of(
          StoryPages.ID,
          Parameter.query(
              "since", "The moment of the briefing before; what changed since then is told.", ""));

  private final Desks desks;
  private final StoryShelf shelf;
  private final Finding finding;
  private final InstantSource clock = InstantSource.system();

  public BriefPages(Desks desks, StoryShelf shelf, Waiting waiting) {
    this.desks = desks;
    this.shelf = shelf;
    this.finding = new Finding(desks, shelf, waiting);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/stories/{id}/brief",
            "One story to be handed over: what is disputed, agreed and changed, with its sources.",
            PARAMETERS,
            BriefingOutput.KEYS,
            ask ->
                brief(
                    ask,
                    ask.wantsJson(),
                    brief ->
                        Reply.page(
                            "brief/page.jte",
                            new BriefPage(ask.path("id"), brief, ask.query("since")),
                            () -> BriefingOutput.json(brief)))),
        file(
            "html",
            "text/html; charset=utf-8",
            brief -> BriefingHtml.of(brief).getBytes(StandardCharsets.UTF_8)),
        file(
            "md",
            "text/markdown; charset=utf-8",
            brief -> BriefingMarkdown.of(brief).getBytes(StandardCharsets.UTF_8)),
        file("pdf", "application/pdf", BriefingPdf::of));
  }

  private Route file(String ending, String type, Function<Briefing, byte[]> writer) {
    return Route.get(
        "/stories/{id}/brief." + ending,
        "The same as a file.",
        PARAMETERS,
        ask ->
            brief(
                ask,
                true,
                brief ->
                    new Reply.Bytes(
                        type,
                        "briefing-" + brief.story().id() + "." + ending,
                        () -> writer.apply(brief))));
  }

  private Reply brief(Ask ask, boolean waits, Function<Briefing, Reply> reply) {
    Finding.Found found = finding.find(ask, waits);
    if (found instanceof Finding.Found.Other other) {
      return other.reply();
    }
    Optional<AsOf> since = since(ask);
    Optional<Reply> later = since.flatMap(then -> finding.await(ask, then, waits));
    if (later.isPresent()) {
      return later.get();
    }
    StoryRequest story = new StoryRequest(desks.data(), ask.path("id"), ask.asOf());
    BriefAnswer answer = shelf.brief(new BriefRequest(story, since), clock.instant());
    if (answer instanceof BriefAnswer.Drawn drawn) {
      return reply.apply(drawn.briefing());
    }
    throw Problem.notFound("No story is called ‘" + ask.path("id") + "’.");
  }

  private static Optional<AsOf> since(Ask ask) {
    return ask.query("since")
        .map(
            words ->
                new AsOf(
                    AsOf.moment(words)
                        .orElseThrow(
                            () ->
                                Problem.wrongUse(
                                    "‘"
                                        + words
                                        + "’ is no moment; write 2023-05-24 or"
                                        + " 2023-05-24T18:30:00+03:00.")),
                    ask.clock()));
  }
}
