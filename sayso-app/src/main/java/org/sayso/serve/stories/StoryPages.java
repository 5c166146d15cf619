package org.sayso.serve.stories;

import java.util.List;
import java.util.Map;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.json.StoryOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** The list of stories, and each of them. */
public final class StoryPages implements Pages {

  private final Desks desks;

  public StoryPages(Desks desks) {
    this.desks = desks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/stories",
            "All stories, the one reported last first.",
            List.of(),
            Map.of("stories", "array"),
            this::list),
        Route.page(
            "/stories/{id}",
            "One story: its reports, and what they say against one another.",
            List.of(
                Parameter.path(
                    "id", "The story's id, a beginning of it, or a report's mark.", "s")),
            Map.of("articles", "array", "stories", "array"),
            this::one));
  }

  private Reply list(Ask ask) {
    StoryAnswer answer = answer("", ask);
    StoryAnswer.All all = (StoryAnswer.All) answer;
    return Reply.page("stories/list.jte", all.stories(), () -> StoryOutput.json(all.stories()));
  }

  private Reply one(Ask ask) {
    StoryAnswer answer = answer(ask.path("id"), ask);
    if (answer instanceof StoryAnswer.One one) {
      return Reply.page("stories/one.jte", one.answer(), () -> StoryOutput.json(one.answer()));
    }
    if (answer instanceof StoryAnswer.Several several) {
      return new Reply.Page(
          300, "stories/list.jte", several.stories(), () -> StoryOutput.json(several.stories()));
    }
    throw Problem.notFound("No story is called ‘" + ask.path("id") + "’.");
  }

  private StoryAnswer answer(String which, Ask ask) {
    return desks.keeping().story(new StoryRequest(desks.data(), which, ask.asOf()));
  }
}
