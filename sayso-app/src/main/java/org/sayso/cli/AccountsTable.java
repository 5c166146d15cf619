package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.cli.Paper.Line;
import org.sayso.desk.accounts.Answer;
import org.sayso.desk.accounts.Band;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Saying;

/**
 * The accounts side by side: a row is a disputed question, a column an origin. Questions on which
 * the same origins speak stand in one table; one on which more speak than fit beside one another is
 * a list.
 *
 * <pre>
 *                   │ Sorvane Coast Guard        │ Seafarers' Union
 * ──────────────────┼────────────────────────────┼─────────────────────────
 * 1 How many? nine, │ Seven people have died     │ ~ Nine people have died
 *   seven (dead)    │ g2 · Teodora Vasque        │ g4 · by 2024-03-15
 * </pre>
 */
final class AccountsTable {

  private static final int NARROWEST_COLUMN = 19;
  private static final int SEPARATOR = 3;
  private static final int LINES_OF_A_GIST = 4;
  private static final int LONGEST_IN_A_LIST = 200;
  private static final String SILENT = "—";

  private final Paper paper;
  private final int heading;
  private final int most;

  AccountsTable(Paper paper) {
    this.paper = paper;
    this.heading = paper.columns() < 90 ? 14 : 20;
    this.most = (paper.columns() - heading) / (NARROWEST_COLUMN + SEPARATOR);
  }

  void print(List<Question> questions) {
    boolean begun = false;
    for (Band band : Band.of(questions, most)) {
      if (begun) {
        paper.gap();
      }
      begun = true;
      if (band.fits(most)) {
        table(band);
      } else {
        band.questions().forEach(this::list);
      }
    }
  }

  private void table(Band band) {
    List<String> origins = band.origins();
    List<Integer> widths = new ArrayList<>();
    widths.add(heading);
    int room = paper.columns() - heading - SEPARATOR * origins.size();
    for (int i = 0; i < origins.size(); i++) {
      widths.add(room / origins.size() + (i < room % origins.size() ? 1 : 0));
    }
    List<List<Line>> names = new ArrayList<>();
    names.add(List.of());
    for (int i = 0; i < origins.size(); i++) {
      names.add(Paper.lines(Ink.BOLD, origins.get(i), widths.get(i + 1)));
    }
    paper.row(names, widths);
    for (Question question : band.questions()) {
      paper.between(widths);
      List<List<Line>> cells = new ArrayList<>();
      cells.add(heading(question, widths.get(0)));
      for (int i = 0; i < origins.size(); i++) {
        cells.add(cell(question.answers(origins.get(i)), widths.get(i + 1)));
      }
      paper.row(cells, widths);
    }
  }

  private static List<Line> heading(Question question, int width) {
    String number = Integer.toString(question.number());
    List<Line> lines = new ArrayList<>();
    for (Line line : Paper.lines(Ink.BOLD, question.words(), width - number.length() - 1)) {
      String label = lines.isEmpty() ? number : " ".repeat(number.length());
      lines.add(new Line(Ink.BOLD, label + " " + line.words()));
    }
    return lines;
  }

  private static List<Line> cell(List<Answer> answers, int width) {
    if (answers.isEmpty()) {
      return List.of(new Line(Ink.DIM, SILENT));
    }
    List<Line> lines = new ArrayList<>();
    for (Answer answer : answers) {
      Saying saying = answer.saying();
      if (!lines.isEmpty()) {
        lines.add(new Line(Ink.PLAIN, ""));
      }
      lines.addAll(
          Paper.lines(
              SayingWords.ink(saying),
              Paper.shortened(SayingWords.gist(saying), LINES_OF_A_GIST * width),
              width));
      lines.addAll(Paper.lines(Ink.DIM, SayingWords.origin(saying), width));
      SayingWords.superseded(saying)
          .ifPresent(words -> lines.addAll(Paper.lines(Ink.MAGENTA, words, width)));
    }
    return lines;
  }

  private void list(Question question) {
    String number = Integer.toString(question.number());
    paper.labelled("", new Line(Ink.BOLD, number), Ink.BOLD, question.words());
    String margin = " ".repeat(number.length() + 1) + " ";
    for (Map.Entry<String, List<Answer>> origin : question.answers().entrySet()) {
      paper.line(margin, Ink.BOLD, origin.getKey());
      for (Answer answer : origin.getValue()) {
        Saying saying = answer.saying();
        String inner = margin + Paper.MARGIN;
        paper.line(
            inner,
            SayingWords.ink(saying),
            Paper.shortened(SayingWords.gist(saying), LONGEST_IN_A_LIST));
        paper.line(inner, Ink.DIM, SayingWords.origin(saying));
        SayingWords.superseded(saying).ifPresent(words -> paper.line(inner, Ink.MAGENTA, words));
      }
    }
  }

  /** Whether some cell of some question holds nothing, so that the mark for it needs telling. */
  boolean hasSilence(List<Question> questions) {
    return Band.of(questions, most).stream()
        .filter(band -> band.fits(most))
        .anyMatch(
            band ->
                band.questions().stream()
                    .anyMatch(question -> question.origins().size() < band.origins().size()));
  }
}
