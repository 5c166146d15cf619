package org.sayso.serve.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryMoment;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.StorySummary;
import org.sayso.json.AccountsOutput;
import org.sayso.json.StoryOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Part;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.store.AsOf;

/** Finds the story that an address names, for whichever page shows it. */
final class Finding {

  private static final int ACCEPTED = 202;
  private static final int SEVERAL = 300;

  private final Desks desks;
  private final StoryShelf shelf;
  private final Waiting waiting;

  Finding(Desks desks, StoryShelf shelf, Waiting waiting) {
    this.desks = desks;
    this.shelf = shelf;
    this.waiting = waiting;
  }

  StoryLines lines(List<StorySummary> stories, Part part, String words) {
    Map<String, StoryShelf.Counts> counts = new LinkedHashMap<>();
    for (StorySummary story : stories) {
      shelf.counts(story.story()).ifPresent(known -> counts.put(story.story().id().value(), known));
    }
    return new StoryLines(stories, part, counts, words);
  }

  /** What was found of a story: it, that it takes longer, or another page instead. */
  sealed interface Found {
    record It(ReconcileAnswer answer) implements Found {}

    record Other(Reply reply) implements Found {}
  }

  /** Programs wait for it, people are told how far it is. */
  Found find(Ask ask) {
    return find(ask, ask.wantsJson());
  }

  /**
   * @param waits whether whoever asks waits until it is there
   */
  Found find(Ask ask, boolean waits) {
    String id = ask.path("id");
    StoryRequest request = new StoryRequest(desks.data(), id, ask.asOf());
    Optional<StoryAnswer> answer;
    if (waits) {
      answer = Optional.of(waiting.await(request));
    } else {
      Waiting.Soon soon = waiting.ask(request);
      answer = soon.answer();
      if (answer.isEmpty()) {
        return new Found.Other(later(ask, soon));
      }
    }
    if (answer.get() instanceof StoryAnswer.One one) {
      return new Found.It(one.answer());
    }
    if (answer.get() instanceof StoryAnswer.Several several) {
      return new Found.Other(
          new Reply.Page(
              SEVERAL,
              "stories/list.jte",
              lines(several.stories(), Part.of(several.stories().size(), 0, from -> ""), ""),
              () -> StoryOutput.json(several.stories())));
    }
    if (ask.asOf().isPresent() && !stops(ask).moments().isEmpty()) {
      return new Found.Other(before(ask));
    }
    throw Problem.notFound("No story is called ‘" + id + "’.");
  }

  private static Reply later(Ask ask, Waiting.Soon soon) {
    WaitingView view = new WaitingView(ask.address(), soon.reports());
    return new Reply.Page(ACCEPTED, "stories/waiting.jte", view, () -> "{}");
  }

  /** Another page instead while the story as it was then is not laid yet. */
  Optional<Reply> await(Ask ask, AsOf then, boolean waits) {
    StoryRequest request = new StoryRequest(desks.data(), ask.path("id"), Optional.of(then));
    if (waits) {
      waiting.await(request);
      return Optional.empty();
    }
    Waiting.Soon soon = waiting.ask(request);
    return soon.answer().isPresent() ? Optional.empty() : Optional.of(later(ask, soon));
  }

  /** Nothing of it had come out. */
  private Reply before(Ask ask) {
    Stops stops = stops(ask);
    return Reply.page(
        "stories/one.jte",
        StoryView.before(ask.path("id"), title(ask), stops),
        () -> AccountsOutput.nothing(stops.moments()));
  }

  /** What it is called now. */
  private String title(Ask ask) {
    StoryAnswer all = desks.keeping().story(new StoryRequest(desks.data(), "", Optional.empty()));
    return ((StoryAnswer.All) all)
        .stories().stream()
            .filter(story -> story.story().id().value().equals(ask.path("id")))
            .map(story -> story.story().title())
            .findFirst()
            .orElse("");
  }

  Stops stops(Ask ask) {
    Optional<AsOf> asOf = ask.asOf();
    AsOf.Clock clock = ask.clock();
    List<StoryMoment> moments = desks.keeping().moments(desks.data(), ask.path("id"), clock);
    return Stops.of(moments, asOf, clock);
  }
}
