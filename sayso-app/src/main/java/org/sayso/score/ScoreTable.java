package org.sayso.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A score for people:
 *
 * <pre>
 *                                 precision   recall       f1       n
 * right                              0.8148   0.8000   0.8073     110
 * fields
 *   speakers                         0.9450
 * reports                                 6
 * </pre>
 */
final class ScoreTable {

  private final List<String> lines = new ArrayList<>();

  ScoreTable(Score score) {
    if (hasF1(score)) {
      lines.add(line("", "precision", "recall", "f1", "n"));
    }
    add(score, "");
  }

  private static boolean hasF1(Score score) {
    return score.figures().values().stream()
        .anyMatch(figure -> figure instanceof F1 || (figure instanceof Score s && hasF1(s)));
  }

  private void add(Score score, String indent) {
    for (Map.Entry<String, Figure> entry : score.figures().entrySet()) {
      String name = indent + entry.getKey();
      if (entry.getValue() instanceof Score nested) {
        lines.add(name);
        add(nested, indent + "  ");
      } else if (entry.getValue() instanceof F1 f1) {
        String n = f1.n().isPresent() ? Integer.toString(f1.n().getAsInt()) : "";
        lines.add(line(name, f1.precision(), f1.recall(), f1.f1(), n));
      } else {
        lines.add(line(name, entry.getValue(), "", "", ""));
      }
    }
  }

  private static String line(String name, Object... cells) {
    Object[] row = new Object[cells.length + 1];
    row[0] = name;
    System.arraycopy(cells, 0, row, 1, cells.length);
    return String.format(Locale.ROOT, "%-32s %9s %8s %8s %7s", row).stripTrailing();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
