package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.desk.accounts.Ferry;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/** What is looked up of stories that lie there. */
class LaidStoriesTest {

  private static final StoryId OTHER = new StoryId("s2");

  private final SideBySide ferry = Ferry.laid();
  private final Story story = ferry.story();

  private SideBySide other() {
    return new SideBySide(
        new Story(OTHER, "Strike", story.reports()),
        ferry.reports(),
        ferry.questions(),
        ferry.agreements(),
        ferry.conflicts(),
        ferry.alike(),
        ferry.drift(),
        ferry.derivation(),
        ferry.lone());
  }

  @Test
  void aStoryIsFoundByItselfAndByItsReports() {
    LaidStories laid = new LaidStories(Long.MAX_VALUE);
    assertEquals(Optional.empty(), laid.of(story));
    laid.put(ferry);
    assertEquals(Optional.of(ferry), laid.of(story));
    assertEquals(Optional.of(ferry), laid.telling(Set.of("b", "elsewhere")));
    assertEquals(Optional.empty(), laid.telling(Set.of("elsewhere")));
  }

  @Test
  void whatGrewSinceIsNotKnown() {
    LaidStories laid = new LaidStories(Long.MAX_VALUE);
    laid.put(ferry);
    Story grown = new Story(story.id(), story.title(), story.reports().subList(0, 2));
    assertEquals(Optional.empty(), laid.of(grown));
  }

  @Test
  void storiesThatAreNoneAnyMoreAreForgotten() {
    LaidStories laid = new LaidStories(Long.MAX_VALUE);
    laid.put(ferry);
    laid.put(other());
    assertEquals(List.of(OTHER), laid.keepOnly(Set.of(OTHER)));
    assertEquals(Optional.empty(), laid.of(story));
  }

  @Test
  void theOneUsedLastStays() {
    LaidStories laid = new LaidStories(1);
    laid.put(ferry);
    laid.put(other());
    assertEquals(Optional.empty(), laid.of(story));
    assertTrue(laid.of(other().story()).isPresent());
  }
}
