package org.sayso.serve.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.Contradictions;
import org.sayso.desk.SpeakerAnswer;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.WhoRequest;
import org.sayso.json.DecisionOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** Who says what: one speaker, or those that are quoted most. */
public final class SpeakerPages implements Pages {

  private static final int MOST = 1000;

  private final Desks desks;
  private final StoryShelf shelf;

  public SpeakerPages(Desks desks, StoryShelf shelf) {
    this.desks = desks;
    this.shelf = shelf;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/speakers",
            "A speaker: names, roles, statements by story, changes of account, contradictions.",
            List.of(Parameter.query("name", "The name, or a part of it.", "Vasque")),
            Map.of(
                "name",
                "string",
                "total",
                "integer",
                "claims",
                "array",
                "changes",
                "array",
                "contradicts",
                "array"),
            this::show));
  }

  private Reply show(Ask ask) {
    Optional<String> name = ask.query("name");
    SpeakerAnswer answer =
        desks
            .keeping()
            .reviewing()
            .speaker(new WhoRequest(desks.data(), name.orElse(""), ask.asOf(), MOST));
    if (answer.said().total() > 0) {
      Contradictions against =
          ask.asOf().isPresent() ? Contradictions.NONE : shelf.contradictions(answer);
      return Reply.page(
          "speakers/one.jte",
          SpeakerView.of(answer, against),
          () -> DecisionOutput.json(answer, against));
    }
    return Reply.page(
        "speakers/several.jte",
        SpeakerView.names(name.orElse(""), answer.others()),
        () -> DecisionOutput.json(answer, Contradictions.NONE));
  }
}
