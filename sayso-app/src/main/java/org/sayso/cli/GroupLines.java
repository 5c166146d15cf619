package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import org.sayso.cli.Paper.Line;
import org.sayso.desk.accounts.Against;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.json.Json;
import org.sayso.story.Group;
import org.sayso.story.Origins;
import org.sayso.story.Relation;

/** Parts of a sheet that are about groups: agreements, conflicts, look-alikes, lone claims. */
final class GroupLines {

  private static final int MOST_ALIKE = 12;
  private static final int LONGEST_GIST = 200;

  private final SideBySide accounts;
  private final Paper paper;

  GroupLines(SideBySide accounts, Paper paper) {
    this.accounts = accounts;
    this.paper = paper;
  }

  /** What two or more claims say, on the word of most first. */
  void agreements() {
    if (accounts.agreements().isEmpty()) {
      return;
    }
    paper.heading("AGREEMENTS", "on whose word, and how many of those do not rest on one another");
    for (Attested one : accounts.agreements()) {
      gist(Paper.MARGIN, one.group());
      String inner = indent(one.group());
      paper.line(
          inner,
          Ink.PLAIN,
          count(one)
              + one.question().map(number -> " · disputed (question " + number + ")").orElse(""));
      for (List<String> circle : one.group().origins().circles()) {
        paper.line(inner, Ink.MAGENTA, circle(circle));
      }
      one.sayings().forEach(saying -> superseded(inner, saying));
    }
  }

  private void superseded(String margin, Saying saying) {
    SayingWords.superseded(saying)
        .ifPresent(words -> paper.line(margin, Ink.MAGENTA, saying.origin() + ": " + words));
  }

  /** {@code 3 independent origins (2–4): A, B, C; 7 reports in 5 outlets}. */
  static String count(Attested one) {
    Origins origins = one.group().origins();
    String where =
        "; "
            + Plural.of(one.reports(), "report")
            + (one.outlets() == one.reports() ? "" : " in " + Plural.of(one.outlets(), "outlet"));
    if (one.isOfUnknownOrigin()) {
      return SideBySide.UNKNOWN + where;
    }
    String range =
        origins.least() == origins.most()
            ? ""
            : " (" + origins.least() + "–" + origins.most() + ")";
    String count =
        origins.independent() == 1 ? "1 origin" : origins.independent() + " independent origins";
    return count
        + range
        + ": "
        + String.join(", ", one.origins())
        + (origins.unknown() ? ", and some of unknown origin" : "")
        + where;
  }

  /** {@code A cites B cites A}. */
  static String circle(List<String> outlets) {
    List<String> round = new ArrayList<>(outlets);
    if (!outlets.isEmpty()) {
      round.add(outlets.get(0));
    }
    return "a circle: " + String.join(" cites ", round);
  }

  /** Each pair that cannot both be true, question by question. */
  void conflicts() {
    if (accounts.conflicts().isEmpty()) {
      paper
          .gap()
          .line(
              "",
              Ink.PLAIN,
              accounts.isSilent()
                  ? "Nobody is said to have said anything."
                  : "Nothing in these accounts conflicts.");
      return;
    }
    paper.heading("CONFLICTS", "");
    for (Against<Relation.Conflict> conflict : accounts.conflicts()) {
      Relation.Conflict relation = conflict.relation();
      String pair = relation.a() + " × " + relation.b();
      String why = Json.lower(relation.kind()) + ": " + relation.why();
      paper.labelled(
          Paper.MARGIN,
          new Line(Ink.RED, pair),
          Ink.PLAIN,
          why + conflict.question().map(n -> "  (question " + n + ")").orElse(""));
      side(conflict.a());
      side(conflict.b());
    }
  }

  private void side(Attested side) {
    paper.labelled(
        Paper.MARGIN + Paper.MARGIN,
        new Line(Ink.BOLD, side.group().id().toString()),
        Ink.PLAIN,
        Paper.shortened(side.group().gist(), LONGEST_GIST)
            + " — "
            + (side.origins().isEmpty() ? SideBySide.UNKNOWN : String.join("; ", side.origins())));
  }

  /** What looks like a conflict and is none. */
  void alike() {
    List<Against<Relation.Compatible>> pairs = accounts.alike();
    if (pairs.isEmpty()) {
      return;
    }
    paper.heading("ALIKE BUT COMPATIBLE", "");
    for (Against<Relation.Compatible> alike : pairs.stream().limit(MOST_ALIKE).toList()) {
      Relation.Compatible pair = alike.relation();
      paper.labelled(
          Paper.MARGIN, new Line(Ink.PLAIN, pair.a() + ", " + pair.b()), Ink.PLAIN, pair.why());
    }
    if (pairs.size() > MOST_ALIKE) {
      paper.line(Paper.MARGIN, Ink.DIM, "and " + (pairs.size() - MOST_ALIKE) + " more");
    }
  }

  /** Claims that nobody else makes. */
  void lone(boolean all) {
    List<Attested> lone = accounts.lone();
    if (lone.isEmpty()) {
      return;
    }
    String count = Plural.of(lone.size(), "claim");
    if (!all) {
      String stand = lone.size() == 1 ? " stands alone" : " stand alone";
      paper.gap().line("", Ink.DIM, count + stand + " (--all lists them).");
      return;
    }
    paper.heading("TOLD ONCE", count);
    for (Attested one : lone) {
      gist(Paper.MARGIN, one.group());
      for (Saying saying : one.sayings()) {
        String details = SayingWords.details(saying);
        String who = saying.origin() + (details.isEmpty() ? "" : " · " + details);
        paper.line(indent(one.group()), Ink.DIM, who);
        superseded(indent(one.group()), saying);
      }
    }
  }

  private void gist(String margin, Group group) {
    paper.labelled(
        margin,
        new Line(Ink.BOLD, group.id().toString()),
        Ink.PLAIN,
        Paper.shortened(group.gist(), LONGEST_GIST));
  }

  private static String indent(Group group) {
    return Paper.MARGIN + " ".repeat(group.id().toString().length()) + Paper.MARGIN;
  }
}
