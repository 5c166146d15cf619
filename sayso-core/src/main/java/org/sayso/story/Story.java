package org.sayso.story;

import java.util.List;
import org.sayso.news.ArticleId;

/**
 * Reports of one chain of events.
 *
 * @param id names it
 * @param title the headline that stands for it
 * @param reports in the order in which they were published
 */
public record Story(StoryId id, String title, List<ArticleId> reports) {

  /**
   * @throws IllegalArgumentException if no report tells it
   */
  public Story {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException(id + " is a story that nobody reports");
    }
  }
}
