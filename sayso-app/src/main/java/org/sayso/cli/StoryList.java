package org.sayso.cli;

import java.util.List;
import org.sayso.desk.StorySummary;
import org.sayso.story.Story;

/** Stories, a line each, or as JSON. */
final class StoryList {

  private static final int COUNTS = 24;

  private StoryList() {}

  /** {@code s3f9a81c20e 2024-03-14 – 2024-03-16 6 reports, 5 outlets Toll from Pellan ferry}. */
  static String text(List<StorySummary> stories) {
    StringBuilder list = new StringBuilder();
    for (StorySummary summary : stories) {
      Story story = summary.story();
      list.append(story.id())
          .append("  ")
          .append(summary.first())
          .append(" – ")
          .append(summary.last())
          .append("  ")
          .append(Columns.pad(counts(summary), COUNTS))
          .append(story.title().isBlank() ? "(no title)" : Columns.oneLine(story.title()))
          .append('\n');
    }
    return list.toString();
  }

  private static String counts(StorySummary summary) {
    int outlets = summary.outlets().size();
    return number(summary.story().reports().size(), "report")
        + (outlets > 0 ? ", " + number(outlets, "outlet") : "");
  }

  private static String number(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
