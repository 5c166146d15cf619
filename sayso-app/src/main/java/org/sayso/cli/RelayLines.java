package org.sayso.cli;

import java.util.List;
import org.sayso.claim.Claimed;
import org.sayso.cli.Paper.Line;
import org.sayso.json.Json;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;

/** Parts of a sheet that are about relays: what they changed, and who rests on whom. */
final class RelayLines {

  private static final int LONGEST = 200;

  private final StoryView view;
  private final Paper paper;

  RelayLines(StoryView view, Paper paper) {
    this.view = view;
    this.paper = paper;
  }

  /** What relays say otherwise than their origins. */
  void drift() {
    List<Drift> drift = view.story().drift();
    if (drift.isEmpty()) {
      return;
    }
    paper.heading("DRIFT", "what was changed on the way");
    for (Drift one : drift) {
      String kind = Json.lower(one.kind());
      paper.labelled(Paper.MARGIN, new Line(Ink.YELLOW, kind), Ink.PLAIN, one.why());
      wording("origin", one.origin());
      wording("relay ", one.claim());
    }
  }

  private void wording(String part, ClaimRef ref) {
    String words =
        view.claim(ref)
            .map(Claimed::content)
            .map(content -> "«" + Paper.shortened(content, LONGEST) + "»")
            .orElse("");
    String margin = Paper.MARGIN + Paper.MARGIN;
    paper.labelled(margin, new Line(Ink.DIM, part), Ink.PLAIN, words);
    String who = view.claim(ref).map(c -> String.join(", ", c.speakers()) + " in ").orElse("");
    paper.line(
        margin + " ".repeat(part.length()) + Paper.MARGIN,
        Ink.DIM,
        who + view.report(ref.article()) + " · " + ref);
  }

  /** Which report rests on which, with the words that show it. */
  void derivation() {
    List<Derivation> edges = view.story().derivation();
    if (edges.isEmpty()) {
      return;
    }
    paper.heading("WHO RESTS ON WHOM", "");
    for (Derivation edge : edges) {
      String how =
          switch (edge.kind()) {
            case CITES -> " cites ";
            case COPIES -> " takes its wording from ";
            case COMMON -> " has an outside text in common with ";
          };
      String sure = edge.certain() ? "certain" : "likely";
      paper.labelled(
          Paper.MARGIN,
          new Line(edge.certain() ? Ink.PLAIN : Ink.YELLOW, Columns.pad(sure, "certain".length())),
          Ink.PLAIN,
          view.report(edge.from()) + how + view.report(edge.to()));
      if (!edge.evidence().isBlank()) {
        paper.line(
            Paper.MARGIN + " ".repeat("certain".length()) + Paper.MARGIN,
            Ink.DIM,
            "«" + Paper.shortened(edge.evidence(), LONGEST) + "»");
      }
    }
  }
}
