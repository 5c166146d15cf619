package org.sayso.serve.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.StorySummary;
import org.sayso.serve.web.Part;

/**
 * The list of stories.
 *
 * @param stories the one that was reported last first
 * @param part of the list that they are
 * @param counts what a story came to, by its id, where that is known
 * @param words by which they were filtered
 */
public record StoryLines(
    List<StorySummary> stories, Part part, Map<String, StoryShelf.Counts> counts, String words) {

  public StoryLines {
    stories = List.copyOf(stories);
    counts = Map.copyOf(counts);
  }

  public Optional<StoryShelf.Counts> counts(StorySummary story) {
    return Optional.ofNullable(counts.get(story.story().id().value()));
  }
}
