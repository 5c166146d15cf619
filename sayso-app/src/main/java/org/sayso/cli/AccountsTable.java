package org.sayso.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.cli.Paper.Line;

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

  /** A table of which more is empty than this says little. */
  private static final double FULL_ENOUGH = 0.7;

  private final Paper paper;
  private final int heading;
  private final int most;

  AccountsTable(Paper paper) {
    this.paper = paper;
    this.heading = paper.columns() < 90 ? 14 : 20;
    this.most = (paper.columns() - heading) / (NARROWEST_COLUMN + SEPARATOR);
  }

  /** Some questions that share a table, and the origins that are its columns. */
  private record Band(List<Question> questions, Set<String> origins) {}

  private static final Band NONE = new Band(List.of(), Set.of());

  void print(List<Question> questions) {
    boolean begun = false;
    for (Band band : bands(questions)) {
      if (begun) {
        paper.gap();
      }
      begun = true;
      if (band.origins().size() > most) {
        list(band.questions().get(0));
      } else {
        table(band);
      }
    }
  }

  private List<Band> bands(List<Question> questions) {
    List<Band> bands = new ArrayList<>();
    for (Question question : questions) {
      Band best = bands.isEmpty() ? NONE : bands.get(bands.size() - 1);
      if (!takes(best, question)) {
        best = new Band(new ArrayList<>(), new LinkedHashSet<>());
        bands.add(best);
      }
      best.questions().add(question);
      best.origins().addAll(question.origins());
    }
    return bands;
  }

  private boolean takes(Band band, Question question) {
    Set<String> all = new LinkedHashSet<>(band.origins());
    all.addAll(question.origins());
    int cells = question.origins().size();
    for (Question other : band.questions()) {
      cells += other.origins().size();
    }
    return all.size() <= most
        && common(band, question) > 0
        && cells >= FULL_ENOUGH * all.size() * (band.questions().size() + 1);
  }

  private static int common(Band band, Question question) {
    return (int) question.origins().stream().filter(band.origins()::contains).count();
  }

  private void table(Band band) {
    List<String> origins = new ArrayList<>(band.origins());
    origins.sort(
        Comparator.comparingLong(
            o -> -band.questions().stream().filter(q -> q.answers().containsKey(o)).count()));
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
        cells.add(
            cell(question.answers().getOrDefault(origins.get(i), List.of()), widths.get(i + 1)));
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

  private static List<Line> cell(List<Saying> sayings, int width) {
    if (sayings.isEmpty()) {
      return List.of(new Line(Ink.DIM, SILENT));
    }
    List<Line> lines = new ArrayList<>();
    for (Saying saying : sayings) {
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
    for (Map.Entry<String, List<Saying>> answer : question.answers().entrySet()) {
      paper.line(margin, Ink.BOLD, answer.getKey());
      for (Saying saying : answer.getValue()) {
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
    return bands(questions).stream()
        .filter(band -> band.origins().size() <= most)
        .anyMatch(
            band ->
                band.questions().stream()
                    .anyMatch(
                        q ->
                            !Collections.disjoint(q.origins(), band.origins())
                                && q.origins().size() < band.origins().size()));
  }
}
