package org.sayso.serve.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.StorySummary;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Timeline;
import org.sayso.json.AccountsOutput;
import org.sayso.json.StoryOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Part;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** The list of stories, and each of them: its accounts side by side, and in time. */
public final class StoryPages implements Pages {

  static final Parameter ID =
      Parameter.path("id", "The story's id, a beginning of it, or a report's mark.", "s");

  private final Desks desks;
  private final StoryShelf shelf;
  private final Finding finding;

  public StoryPages(Desks desks, StoryShelf shelf, Waiting waiting) {
    this.desks = desks;
    this.shelf = shelf;
    this.finding = new Finding(desks, shelf, waiting);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/stories",
            "All stories, the one reported last first.",
            List.of(
                Parameter.query(
                    "words", "Only those with these words in their headline or outlets.", "ferry"),
                Part.FROM),
            Map.of("total", "integer", "stories", "array"),
            this::list),
        Route.page(
            "/stories/{id}",
            "One story: its reports, and what they say against one another.",
            List.of(
                ID,
                Parameter.query("against", "The origin against which all others are held.", ""),
                Parameter.query("claim", "The claim that is to be grouped otherwise.", "")),
            AccountsOutput.KEYS,
            this::one),
        Route.page(
            "/stories/{id}/timeline",
            "One story in time: what happened, when it was said, when it was printed.",
            List.of(
                ID,
                Parameter.query("from", "The left edge of the drawing.", ""),
                Parameter.query("to", "Its right edge.", ""),
                Parameter.query("origin", "Whose words alone are shown.", "")),
            AccountsOutput.TIMELINE_KEYS,
            this::timeline));
  }

  private Reply list(Ask ask) {
    StoryAnswer answer = desks.keeping().story(new StoryRequest(desks.data(), "", ask.asOf()));
    String words = ask.query("words").orElse("");
    List<StorySummary> all = ((StoryAnswer.All) answer).stories();
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    List<StorySummary> stories = all.stream().filter(story -> has(story, wanted)).toList();
    Part part =
        Part.of(
            stories.size(),
            Part.from(ask),
            from -> "/stories?words=" + Frame.encoded(words) + "&from=" + from);
    StoryLines lines = finding.lines(part.in(stories), part, words);
    return Reply.page(
        "stories/list.jte", lines, () -> StoryOutput.json(lines.stories(), part.total()));
  }

  private static boolean has(StorySummary story, List<String> words) {
    String all = (story.story().title() + " " + story.outlets()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private Reply one(Ask ask) {
    Finding.Found found = finding.find(ask);
    if (found instanceof Finding.Found.Other other) {
      return other.reply();
    }
    ReconcileAnswer answer = ((Finding.Found.It) found).answer();
    SideBySide accounts = shelf.lay(answer);
    Stops stops = finding.stops(ask);
    return Reply.page(
        "stories/one.jte",
        StoryView.of(accounts.story().id().value(), accounts, ask.query("against"), stops)
            .picking(ask.query("claim")),
        () -> AccountsOutput.json(answer, accounts, stops.moments()));
  }

  private Reply timeline(Ask ask) {
    Finding.Found found = finding.find(ask);
    if (found instanceof Finding.Found.Other other) {
      return other.reply();
    }
    ReconcileAnswer answer = ((Finding.Found.It) found).answer();
    SideBySide accounts = shelf.lay(answer);
    Optional<String> origin = ask.query("origin");
    Timeline timeline = Timeline.of(accounts, answer.accounts(), origin);
    TimelineView view =
        TimelineView.of(
            accounts.story().id().value(),
            accounts.story().title(),
            timeline,
            origin,
            TimeRange.asked(ask.query("from"), ask.query("to")));
    return Reply.page(
        "stories/timeline.jte", view, () -> AccountsOutput.json(accounts.story(), timeline));
  }
}
