package org.sayso.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.story.Derivation;
import org.sayso.story.Reconciliation;

/**
 * Stories for people at a verification desk: what is disputed and what each origin says on it, what
 * agrees and on whose word, why things conflict, and what changed on its way.
 *
 * <pre>
 * Nine dead in ferry disaster
 * s1 · 6 reports, 2 of them rest on others
 *   2024-03-14  Strait Herald
 * </pre>
 */
final class StorySheet {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  private final int columns;
  private final boolean colours;
  private final boolean all;

  /**
   * @param columns of the terminal
   * @param colours whether it may have colours
   */
  StorySheet(int columns, boolean colours) {
    this(columns, colours, false);
  }

  /**
   * @param all whether claims that stand alone are listed
   */
  StorySheet(int columns, boolean colours, boolean all) {
    this.columns = Math.min(WIDEST, Math.max(NARROWEST, columns));
    this.colours = colours;
    this.all = all;
  }

  /** All stories of an answer. */
  String of(ReconcileAnswer answer) {
    Paper paper = new Paper(columns, colours);
    if (answer.stories().isEmpty()) {
      return paper.line("", Ink.PLAIN, nothing(answer)).toString();
    }
    boolean begun = false;
    for (Reconciliation story : answer.stories()) {
      if (begun) {
        paper.gap().rule();
      }
      begun = true;
      story(new StoryView(story, answer.accounts()), paper);
    }
    return paper.toString();
  }

  private static String nothing(ReconcileAnswer answer) {
    return answer.later().isEmpty()
        ? "No report could be read, so there is nothing to hold side by side. Try: sayso reconcile"
            + " examples/ferry"
        : "No report had come out by then; "
            + Plural.of(answer.later().size(), "report")
            + " came out later or without a date. Try a later --as-of.";
  }

  private void story(StoryView view, Paper paper) {
    List<Question> questions = Disputes.of(view);
    head(view, paper);
    if (!questions.isEmpty()) {
      AccountsTable table = new AccountsTable(paper);
      paper.heading("ACCOUNTS", legend(questions, table.hasSilence(questions)));
      table.print(questions);
    }
    GroupLines groups = new GroupLines(view, questions, paper);
    RelayLines relays = new RelayLines(view, paper);
    groups.agreements();
    groups.conflicts();
    groups.alike();
    relays.drift();
    relays.derivation();
    groups.lone(all);
  }

  private static String legend(List<Question> questions, boolean silence) {
    List<Saying> sayings =
        questions.stream()
            .flatMap(q -> q.answers().values().stream())
            .flatMap(List::stream)
            .toList();
    StringBuilder legend = new StringBuilder("by origin, not by outlet");
    if (sayings.stream().anyMatch(s -> s.hedge() == Saying.Hedge.ALL)) {
      legend.append(" · ~ hedged");
    }
    if (sayings.stream().anyMatch(s -> s.hedge() == Saying.Hedge.SOME)) {
      legend.append(" · (~) hedged by some");
    }
    return legend.append(silence ? " · — says nothing" : "").toString();
  }

  private void head(StoryView view, Paper paper) {
    Reconciliation story = view.story();
    String title = Columns.oneLine(story.story().title());
    paper.line("", Ink.BOLD, title.isEmpty() ? "(without a headline)" : title);
    List<ArticleId> reports = story.story().reports();
    Map<ArticleId, List<Derivation>> resting =
        story.derivation().stream()
            .filter(edge -> edge.kind() != Derivation.Kind.COMMON)
            .collect(Collectors.groupingBy(Derivation::from));
    paper.line(
        "",
        Ink.PLAIN,
        story.story().id()
            + " · "
            + Plural.of(reports.size(), "report")
            + (reports.size() == 1
                ? ""
                : resting.isEmpty()
                    ? ", none known to rest on another"
                    : ", "
                        + resting.size()
                        + (resting.size() == 1 ? " rests on another" : " rest on others")));
    int days = reports.stream().mapToInt(id -> Columns.of(day(view, id))).max().orElse(0);
    for (ArticleId id : reports) {
      paper.labelled(
          Paper.MARGIN,
          new Paper.Line(Ink.PLAIN, Columns.pad(day(view, id), days)),
          Ink.PLAIN,
          report(view, id) + restsOn(view, id, resting.getOrDefault(id, List.of())));
    }
  }

  private static String day(StoryView view, ArticleId id) {
    return view.article(id)
        .flatMap(Article::published)
        .map(Publication::day)
        .map(Object::toString)
        .orElse("no date");
  }

  private static String report(StoryView view, ArticleId id) {
    return view.article(id)
        .map(Article::outlet)
        .filter(Outlet::isKnown)
        .map(outlet -> outlet + " · " + id)
        .orElseGet(id::value);
  }

  private static String restsOn(StoryView view, ArticleId id, List<Derivation> edges) {
    return edges.isEmpty()
        ? ""
        : " · rests on "
            + edges.stream()
                .map(edge -> view.outlet(edge.to()))
                .map(outlet -> outlet.equals(view.outlet(id)) ? "its own earlier report" : outlet)
                .distinct()
                .collect(Collectors.joining(", "));
  }
}
