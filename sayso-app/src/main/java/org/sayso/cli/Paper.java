package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet is written on: lines of at most so many columns, in colours where they are wanted.
 *
 * <pre>
 * CONFLICTS
 *   g12 × g30  outcome: destroyed / standing
 *              a second line begins where the words of the first do
 * </pre>
 */
final class Paper {

  static final String MARGIN = "  ";

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  private final int columns;
  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param columns that a line may take
   * @param colours whether it may have colours
   */
  Paper(int columns, boolean colours) {
    this.columns = columns;
    this.colours = colours;
  }

  /**
   * Words in one colour.
   *
   * @param ink their colour
   * @param words one line of them, safe to show
   */
  record Line(Ink ink, String words) {}

  int columns() {
    return columns;
  }

  Paper gap() {
    out.append('\n');
    return this;
  }

  /** A heading: its words, and behind them what to know of the part. */
  Paper heading(String words, String remark) {
    gap();
    boolean fits = Columns.of(words) + 2 + Columns.of(remark) <= columns;
    out.append(on(Ink.BOLD, words));
    if (!remark.isEmpty() && fits) {
      out.append(MARGIN).append(on(Ink.DIM, remark));
    }
    out.append('\n');
    if (!remark.isEmpty() && !fits) {
      line("", Ink.DIM, remark);
    }
    return this;
  }

  /** Words behind a margin, in as many lines as they take. */
  Paper line(String margin, Ink ink, String words) {
    for (String line : fold(words, columns - Columns.of(margin))) {
      out.append(margin).append(on(ink, line)).append('\n');
    }
    return this;
  }

  /** Words behind a label; further lines begin where the words of the first do. */
  Paper labelled(String margin, Line label, Ink ink, String words) {
    String indent = margin + " ".repeat(Columns.of(label.words()) + MARGIN.length());
    boolean first = true;
    for (String line : fold(words, columns - Columns.of(indent))) {
      out.append(first ? margin + on(label.ink(), label.words()) + MARGIN : indent)
          .append(on(ink, line))
          .append('\n');
      first = false;
    }
    return this;
  }

  /** A line of the width of the paper. */
  Paper rule() {
    out.append(on(Ink.DIM, "─".repeat(columns))).append('\n');
    return this;
  }

  /** A row of a table: cells of given widths, side by side. */
  Paper row(List<List<Line>> cells, List<Integer> widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        List<Line> cell = cells.get(i);
        Line line = at < cell.size() ? cell.get(at) : new Line(Ink.PLAIN, "");
        int blanks = widths.get(i) - Columns.of(line.words());
        row.append(i == 0 ? "" : on(Ink.DIM, "│") + " ")
            .append(on(line.ink(), line.words()))
            .append(" ".repeat(Math.max(0, blanks) + 1));
      }
      out.append(row.toString().stripTrailing()).append('\n');
    }
    return this;
  }

  /** The line between two rows. */
  Paper between(List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      boolean last = i == widths.size() - 1;
      line.append(i == 0 ? "" : "┼─").append("─".repeat(widths.get(i) + (last ? 0 : 1)));
    }
    out.append(on(Ink.DIM, line.toString())).append('\n');
    return this;
  }

  /** The words in lines of at most so many columns, safe to show. */
  static List<Line> lines(Ink ink, String words, int columns) {
    return fold(words, columns).stream().map(line -> new Line(ink, line)).toList();
  }

  private static List<String> fold(String words, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(Columns.oneLine(words), Math.max(1, columns))) {
      lines.add(isolated(line));
    }
    return lines;
  }

  /** Words that run from right to left must not drag along what stands beside them. */
  private static String isolated(String line) {
    boolean turns =
        line.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                d ->
                    d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return turns ? ISOLATE + line + END_OF_ISOLATE : line;
  }

  /** The words cut behind a word, so that they take at most so many columns. */
  static String shortened(String words, int columns) {
    String line = Columns.oneLine(words);
    if (Columns.of(line) <= columns) {
      return line;
    }
    String head = Columns.wrap(line, Math.max(1, columns - 2)).get(0);
    return head.replaceFirst("[\\p{P}\\s]+$", "") + " …";
  }

  private String on(Ink ink, String words) {
    return colours ? ink.on(words) : words;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
