package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some questions that share a table: a row is a question, a column an origin.
 *
 * @param questions its rows
 * @param origins its columns, those that answer most of them first
 */
public record Band(List<Question> questions, List<String> origins) {

  /** A table of which more is empty than this says little. */
  private static final double FULL_ENOUGH = 0.7;

  public Band {
    questions = List.copyOf(questions);
    origins = List.copyOf(origins);
  }

  /**
   * Parts questions into tables. One on which more origins speak than fit beside one another stands
   * alone, with all of them.
   *
   * @param most so many columns fit
   */
  public static List<Band> of(List<Question> questions, int most) {
    List<Band> bands = new ArrayList<>();
    List<Question> rows = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Question question : questions) {
      if (!takes(rows, columns, question, most)) {
        if (!rows.isEmpty()) {
          bands.add(band(rows, columns));
        }
        rows.clear();
        columns.clear();
      }
      rows.add(question);
      columns.addAll(question.origins());
    }
    if (!rows.isEmpty()) {
      bands.add(band(rows, columns));
    }
    return List.copyOf(bands);
  }

  private static Band band(List<Question> rows, Set<String> columns) {
    List<Question> own = List.copyOf(rows);
    List<String> origins = new ArrayList<>(columns);
    origins.sort(
        Comparator.comparingLong(
            o -> -own.stream().filter(q -> q.answers().containsKey(o)).count()));
    return new Band(own, origins);
  }

  private static boolean takes(
      List<Question> rows, Set<String> columns, Question question, int most) {
    Set<String> all = new LinkedHashSet<>(columns);
    all.addAll(question.origins());
    int cells = question.origins().size();
    for (Question other : rows) {
      cells += other.origins().size();
    }
    return all.size() <= most
        && question.origins().stream().anyMatch(columns::contains)
        && cells >= FULL_ENOUGH * all.size() * (rows.size() + 1);
  }

  /** Whether it fits into so many columns; else it is a list of one question. */
  public boolean fits(int most) {
    return origins.size() <= most;
  }
}
