package org.sayso.cli;

import java.util.List;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.news.ArticleId;
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
      story(SideBySide.of(story, answer.accounts()), paper);
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

  private void story(SideBySide accounts, Paper paper) {
    List<Question> questions = accounts.questions();
    head(accounts, paper);
    if (!questions.isEmpty()) {
      AccountsTable table = new AccountsTable(paper);
      paper.heading("ACCOUNTS", legend(questions, table.hasSilence(questions)));
      table.print(questions);
    }
    GroupLines groups = new GroupLines(accounts, paper);
    RelayLines relays = new RelayLines(accounts, paper);
    groups.agreements();
    groups.conflicts();
    groups.alike();
    relays.drift();
    relays.derivation();
    groups.lone(all);
  }

  private static String legend(List<Question> questions, boolean silence) {
    List<Saying.Hedge> hedges =
        questions.stream()
            .flatMap(q -> q.answers().values().stream())
            .flatMap(List::stream)
            .map(answer -> answer.saying().hedge())
            .toList();
    StringBuilder legend = new StringBuilder("by origin, not by outlet");
    if (hedges.contains(Saying.Hedge.ALL)) {
      legend.append(" · ~ hedged");
    }
    if (hedges.contains(Saying.Hedge.SOME)) {
      legend.append(" · (~) hedged by some");
    }
    return legend.append(silence ? " · — says nothing" : "").toString();
  }

  private static void head(SideBySide accounts, Paper paper) {
    String title = Columns.oneLine(accounts.story().title());
    paper.line("", Ink.BOLD, title.isEmpty() ? "(without a headline)" : title);
    List<Report> reports = accounts.reports();
    int resting = accounts.resting();
    paper.line(
        "",
        Ink.PLAIN,
        accounts.story().id()
            + " · "
            + Plural.of(reports.size(), "report")
            + (reports.size() == 1
                ? ""
                : resting == 0
                    ? ", none known to rest on another"
                    : ", " + resting + (resting == 1 ? " rests on another" : " rest on others")));
    int days = reports.stream().mapToInt(report -> Columns.of(day(report))).max().orElse(0);
    for (Report report : reports) {
      paper.labelled(
          Paper.MARGIN,
          new Paper.Line(Ink.PLAIN, Columns.pad(day(report), days)),
          Ink.PLAIN,
          named(report)
              + (report.restsOn().isEmpty()
                  ? ""
                  : " · rests on " + String.join(", ", report.restsOn())));
    }
  }

  private static String day(Report report) {
    return report.day().map(Object::toString).orElse("no date");
  }

  private static String named(Report report) {
    ArticleId id = report.article().id();
    return report.article().outlet().isKnown()
        ? report.article().outlet() + " · " + id
        : id.value();
  }
}
