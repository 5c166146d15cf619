package org.sayso.cli;

import org.sayso.claim.Claimed;
import org.sayso.cli.Paper.Line;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Resting;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.json.Json;
import org.sayso.story.Derivation;

/** Parts of a sheet that are about relays: what they changed, and who rests on whom. */
final class RelayLines {

  private static final int LONGEST = 200;

  private final SideBySide accounts;
  private final Paper paper;

  RelayLines(SideBySide accounts, Paper paper) {
    this.accounts = accounts;
    this.paper = paper;
  }

  /** What relays say otherwise than their origins. */
  void drift() {
    if (accounts.drift().isEmpty()) {
      return;
    }
    paper.heading("DRIFT", "what was changed on the way");
    for (Drifted one : accounts.drift()) {
      String kind = Json.lower(one.drift().kind());
      paper.labelled(Paper.MARGIN, new Line(Ink.YELLOW, kind), Ink.PLAIN, one.drift().why());
      wording("origin", one.origin());
      wording("relay ", one.relay());
    }
  }

  private void wording(String part, Drifted.Wording wording) {
    String words =
        wording
            .claimed()
            .map(Claimed::content)
            .map(content -> "«" + Paper.shortened(content, LONGEST) + "»")
            .orElse("");
    String margin = Paper.MARGIN + Paper.MARGIN;
    paper.labelled(margin, new Line(Ink.DIM, part), Ink.PLAIN, words);
    String who = wording.claimed().map(c -> String.join(", ", c.speakers()) + " in ").orElse("");
    paper.line(
        margin + " ".repeat(part.length()) + Paper.MARGIN,
        Ink.DIM,
        who + wording.report() + " · " + wording.ref());
  }

  /** Which report rests on which, with the words that show it. */
  void derivation() {
    if (accounts.derivation().isEmpty()) {
      return;
    }
    paper.heading("WHO RESTS ON WHOM", "");
    for (Resting resting : accounts.derivation()) {
      Derivation edge = resting.edge();
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
          resting.from() + how + resting.to());
      if (!edge.evidence().isBlank()) {
        paper.line(
            Paper.MARGIN + " ".repeat("certain".length()) + Paper.MARGIN,
            Ink.DIM,
            "«" + Paper.shortened(edge.evidence(), LONGEST) + "»");
      }
    }
  }
}
