package org.sayso.desk;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.brief.Drafting;
import org.sayso.store.AsOf;

/** Draws briefings up, whoever lays the accounts side by side. */
final class Briefings {

  private final Function<StoryRequest, StoryAnswer> stories;
  private final Function<ReconcileAnswer, SideBySide> laying;

  /**
   * @param stories finds them
   * @param laying lays them side by side
   */
  Briefings(
      Function<StoryRequest, StoryAnswer> stories, Function<ReconcileAnswer, SideBySide> laying) {
    this.stories = stories;
    this.laying = laying;
  }

  BriefAnswer draw(BriefRequest request, Instant now) {
    StoryAnswer answer = stories.apply(request.story());
    if (answer instanceof StoryAnswer.One one) {
      SideBySide story = laying.apply(one.answer());
      return new BriefAnswer.Drawn(
          Drafting.of(
              story,
              now,
              request.story().asOf(),
              request.since().map(since -> before(request, story, since))));
    }
    return new BriefAnswer.Unclear(answer);
  }

  /**
   * By the clock of keeping a story may have had another id then: that of the first of its reports
   * that lay here.
   */
  private Drafting.Before before(BriefRequest request, SideBySide story, AsOf since) {
    Stream<String> names =
        Stream.concat(
            Stream.of(story.story().id().value()),
            story.reports().stream()
                .map(Report::article)
                .flatMap(
                    article ->
                        Stream.concat(
                            article.url().map(URI::toString).stream(),
                            Stream.of(article.id().value())))
                .map(StoryMark::of)
                .distinct());
    return new Drafting.Before(
        since,
        names
            .map(name -> new StoryRequest(request.story().data(), name, Optional.of(since)))
            .map(stories)
            .filter(StoryAnswer.One.class::isInstance)
            .map(answer -> laying.apply(((StoryAnswer.One) answer).answer()))
            .findFirst());
  }
}
