package org.sayso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.cli.Paper.Line;
import org.sayso.json.Json;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Relation;

/** Parts of a sheet that are about groups: agreements, conflicts, look-alikes, lone claims. */
final class GroupLines {

  private static final int MOST_ALIKE = 12;
  private static final int LONGEST_GIST = 200;

  private final StoryView view;
  private final Paper paper;
  private final Map<GroupId, Integer> questions = new HashMap<>();

  GroupLines(StoryView view, List<Question> questions, Paper paper) {
    this.view = view;
    this.paper = paper;
    for (Question question : questions) {
      question.groups().forEach(group -> this.questions.put(group, question.number()));
    }
  }

  /** What two or more claims say, on the word of most first. */
  void agreements() {
    List<Group> shared =
        view.story().groups().stream()
            .filter(group -> group.members().size() > 1)
            .sorted(
                Comparator.<Group>comparingInt(group -> -independent(group.origins()))
                    .thenComparingInt(group -> -group.members().size())
                    .thenComparingInt(group -> group.id().number()))
            .toList();
    if (shared.isEmpty()) {
      return;
    }
    paper.heading("AGREEMENTS", "on whose word, and how many of those do not rest on one another");
    for (Group group : shared) {
      gist(Paper.MARGIN, group);
      String inner = indent(group);
      paper.line(
          inner,
          Ink.PLAIN,
          count(group)
              + Optional.ofNullable(questions.get(group.id()))
                  .map(number -> " · disputed (question " + number + ")")
                  .orElse(""));
      for (List<String> circle : group.origins().circles()) {
        paper.line(inner, Ink.MAGENTA, circle(circle));
      }
      view.sayings(group.id()).forEach(saying -> superseded(inner, saying));
    }
  }

  private void superseded(String margin, Saying saying) {
    SayingWords.superseded(saying)
        .ifPresent(words -> paper.line(margin, Ink.MAGENTA, saying.origin() + ": " + words));
  }

  private static int independent(Origins origins) {
    return origins.names().isEmpty() ? 0 : origins.independent();
  }

  /** {@code 3 independent origins (2–4): A, B, C; 7 reports in 5 outlets}. */
  String count(Group group) {
    Origins origins = group.origins();
    long reports = group.members().stream().map(ClaimRef::article).distinct().count();
    long outlets =
        group.members().stream().map(ref -> view.outlet(ref.article())).distinct().count();
    String where =
        "; "
            + Plural.of(reports, "report")
            + (outlets == reports ? "" : " in " + Plural.of(outlets, "outlet"));
    if (origins.names().isEmpty()) {
      return StoryView.UNKNOWN + where;
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
        + String.join(", ", view.origins(group))
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
    List<Relation.Conflict> conflicts = view.story().conflicts();
    if (conflicts.isEmpty()) {
      boolean silent = view.story().groups().isEmpty();
      paper
          .gap()
          .line(
              "",
              Ink.PLAIN,
              silent
                  ? "Nobody is said to have said anything."
                  : "Nothing in these accounts conflicts.");
      return;
    }
    paper.heading("CONFLICTS", "");
    List<Relation.Conflict> sorted =
        conflicts.stream()
            .sorted(
                Comparator.<Relation.Conflict>comparingInt(c -> question(c).orElse(99_999))
                    .thenComparingInt(c -> c.a().number())
                    .thenComparingInt(c -> c.b().number()))
            .toList();
    for (Relation.Conflict conflict : sorted) {
      String pair = conflict.a() + " × " + conflict.b();
      String why = Json.lower(conflict.kind()) + ": " + conflict.why();
      paper.labelled(
          Paper.MARGIN,
          new Line(Ink.RED, pair),
          Ink.PLAIN,
          why + question(conflict).map(n -> "  (question " + n + ")").orElse(""));
      side(view.group(conflict.a()));
      side(view.group(conflict.b()));
    }
  }

  private Optional<Integer> question(Relation relation) {
    return Optional.ofNullable(questions.get(relation.a()))
        .filter(number -> number.equals(questions.get(relation.b())));
  }

  private void side(Group group) {
    List<String> who = view.origins(group);
    paper.labelled(
        Paper.MARGIN + Paper.MARGIN,
        new Line(Ink.BOLD, group.id().toString()),
        Ink.PLAIN,
        Paper.shortened(group.gist(), LONGEST_GIST)
            + " — "
            + (who.isEmpty() ? StoryView.UNKNOWN : String.join("; ", who)));
  }

  /** What looks like a conflict and is none. */
  void alike() {
    List<Relation.Compatible> pairs = view.story().compatible();
    if (pairs.isEmpty()) {
      return;
    }
    paper.heading("ALIKE BUT COMPATIBLE", "");
    for (Relation.Compatible pair : pairs.stream().limit(MOST_ALIKE).toList()) {
      paper.labelled(
          Paper.MARGIN, new Line(Ink.PLAIN, pair.a() + ", " + pair.b()), Ink.PLAIN, pair.why());
    }
    if (pairs.size() > MOST_ALIKE) {
      paper.line(Paper.MARGIN, Ink.DIM, "and " + (pairs.size() - MOST_ALIKE) + " more");
    }
  }

  /** Claims that nobody else makes. */
  void lone(boolean all) {
    List<Group> lone =
        view.story().groups().stream().filter(group -> group.members().size() == 1).toList();
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
    for (Group group : lone) {
      gist(Paper.MARGIN, group);
      for (Saying saying : view.sayings(group.id())) {
        String details = SayingWords.details(saying);
        String who = saying.origin() + (details.isEmpty() ? "" : " · " + details);
        paper.line(indent(group), Ink.DIM, who);
        superseded(indent(group), saying);
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
