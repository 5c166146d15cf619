package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.DecisionAnswer;
import org.sayso.json.Json;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;

/** A decision in one line. */
final class DecisionLine {

  private DecisionLine() {}

  static String of(DecisionAnswer answer) {
    Decision decision = answer.decision();
    return of(decision)
        + decision.undoneBy().map(by -> "  [undone by " + by + "]").orElse("")
        + (answer.orphan()
            ? "  [orphan: these words are no claim any more, or it no longer fits]"
            : "")
        + (answer.earlier() ? "  [of an earlier version" + offered(answer) + "]" : "");
  }

  private static String offered(DecisionAnswer answer) {
    return answer.offered().map(claim -> "; " + claim + " has the same words").orElse("");
  }

  static String of(Decision decision) {
    return decision.id()
        + "  "
        + decision.made()
        + "  "
        + Columns.oneLine(decision.who())
        + "  "
        + kind(decision)
        + "  "
        + Columns.oneLine(decision.subject().told(words -> "«" + words + "»"))
        + right(decision)
        + (decision.why().isBlank() ? "" : "  (" + Columns.oneLine(decision.why()) + ")");
  }

  private static String kind(Decision decision) {
    return Json.lower(decision.kind()).replace('_', '-');
  }

  private static String right(Decision decision) {
    List<String> right = new ArrayList<>();
    decision.value().ifPresent(right::add);
    Correction correction = decision.correction();
    part(correction.source(), "source").ifPresent(right::add);
    part(correction.cue(), "cue").ifPresent(right::add);
    part(correction.content(), "content").ifPresent(right::add);
    correction.stance().map(Json::lower).ifPresent(right::add);
    correction.hedged().map(hedged -> hedged ? "hedged" : "not hedged").ifPresent(right::add);
    correction
        .said()
        .map(said -> said.day().map(day -> "said " + day).orElse("said on no day that is told"))
        .ifPresent(right::add);
    return right.isEmpty() ? "" : " → " + Columns.oneLine(String.join(", ", right));
  }

  private static Optional<String> part(Optional<Anchor> anchor, String name) {
    return anchor.map(a -> a.words().isEmpty() ? "no " + name : name + " «" + a.words() + "»");
  }
}
