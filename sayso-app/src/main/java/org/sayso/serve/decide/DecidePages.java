package org.sayso.serve.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.desk.AsSeen;
import org.sayso.desk.ClaimAnswer;
import org.sayso.desk.DecideAnswer;
import org.sayso.desk.DecideRequest;
import org.sayso.desk.DecisionsAnswer;
import org.sayso.json.DecisionOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Part;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;

/** One claim to correct, all decisions, and where new ones are sent. */
public final class DecidePages implements Pages {

  private static final String AGAIN = "decide/again.jte";

  private final Desks desks;

  public DecidePages(Desks desks) {
    this.desks = desks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/claims",
            "One claim, as it was read and as people decided, with all they decided of it.",
            List.of(
                Parameter.query("of", "The claim.", "5-daybreak-monitor.txt/c1"),
                Parameter.query("reading", "The number of the reading that was looked at.", ""),
                Parameter.query("back", "The page to go back to.", "")),
            Map.of("reading", "integer", "last", "integer", "decisions", "array"),
            this::claim),
        Route.page(
            "/decisions",
            "All decisions, the newest first.",
            List.of(Part.FROM),
            Map.of("total", "integer", "decisions", "array"),
            this::all),
        Route.form("/decide", "Keeps what a person decides.", this::decide));
  }

  private Reply claim(Ask ask) {
    String of = ask.query("of").orElseThrow(() -> Problem.wrongUse("Which claim?"));
    OptionalLong reading =
        ask.query("reading").isPresent()
            ? OptionalLong.of(ask.number("reading", 0))
            : OptionalLong.empty();
    ClaimAnswer answer = answer(of, new AsSeen(reading, OptionalLong.empty()));
    if (answer.decided().isEmpty() && answer.read().isEmpty()) {
      throw Problem.notFound(
          "These words are no claim any more: “" + answer.subject().words() + "”.");
    }
    ClaimView view = ClaimView.of(of, answer, ask.query("back"));
    return Reply.page("decide/claim.jte", view, () -> DecisionOutput.json(answer));
  }

  private ClaimAnswer answer(String of, AsSeen seen) {
    try {
      return desks.keeping().reviewing().claim(desks.data(), of, seen);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound(sentence(e));
    }
  }

  private Reply all(Ask ask) {
    int from = Part.from(ask);
    DecisionsAnswer answer = desks.keeping().reviewing().decisions(desks.data(), from, Part.MOST);
    Part part = Part.of(answer.total(), from, first -> "/decisions?from=" + first);
    return Reply.page(
        "decide/all.jte",
        new DecisionLines(DecisionView.of(answer.decisions()), part),
        () -> DecisionOutput.json(answer));
  }

  /** Of one form several decisions may come; each is kept upon the one before. */
  private Reply decide(Ask ask) {
    Form form = Form.of(ask);
    int kept = 0;
    try {
      for (Form.Step step : form.steps()) {
        DecideAnswer answer = desks.keeping().decide(desks.data(), seeing(step.request(), form));
        if (answer instanceof DecideAnswer.Overtaken overtaken) {
          List<DecisionView> by = overtaken.by().stream().map(DecisionView::of).toList();
          return again(409, AgainView.overtaken(form, kept, by));
        }
        long number = ((DecideAnswer.Kept) answer).number();
        kept++;
        form = done(form, step.field()).with("last", Long.toString(number));
        if (form.get("kind").equals("draw")) {
          return new Reply.SeeOther(form.back() + "#card-d" + number);
        }
      }
    } catch (IllegalArgumentException e) {
      return again(400, AgainView.refused(form, kept, sentence(e)));
    }
    return new Reply.SeeOther(form.back());
  }

  private static DecideRequest seeing(DecideRequest request, Form form) {
    String last = form.get("last");
    OptionalLong seen =
        last.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty();
    return new DecideRequest(
        request.kind(),
        request.on(),
        request.value(),
        request.marks(),
        request.who(),
        request.why(),
        new AsSeen(request.seen().reading(), seen));
  }

  /** What is kept is not sent again. */
  private static Form done(Form form, String field) {
    Form done = form;
    for (String name : field.equals("parts") ? Form.PARTS : List.of(field)) {
      if (!name.isEmpty()) {
        done = done.with("was-" + name, form.get(name));
      }
    }
    return done;
  }

  private static Reply again(int status, AgainView view) {
    String why =
        view.message().orElse("Others decided in between; send the last number that you see.");
    return new Reply.Page(status, AGAIN, view, () -> DecisionOutput.notKept(why));
  }

  private static String sentence(IllegalArgumentException e) {
    String words = Optional.ofNullable(e.getMessage()).orElse("That cannot be decided");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
