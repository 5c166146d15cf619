package org.sayso.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/**
 * Stories as they were laid side by side last, so that other pages may look up what they say: to
 * lay one takes seconds, which nobody waits for who came for something else.
 */
final class LaidStories {

  private final long mostClaims;
  private final Map<StoryId, SideBySide> stories = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param mostClaims over all stories; the one used last stays however many it has
   */
  LaidStories(long mostClaims) {
    this.mostClaims = mostClaims;
  }

  synchronized void put(SideBySide laid) {
    stories.put(laid.story().id(), laid);
    long claims = stories.values().stream().mapToLong(SideBySide::claims).sum();
    Iterator<SideBySide> oldestFirst = stories.values().iterator();
    while (claims > mostClaims && stories.size() > 1) {
      claims -= oldestFirst.next().claims();
      oldestFirst.remove();
    }
  }

  /** The story as it was laid last, unless its reports are others now. */
  synchronized Optional<SideBySide> of(Story story) {
    return Optional.ofNullable(stories.get(story.id())).filter(laid -> laid.story().equals(story));
  }

  /** The story that tells a report, which goes by any of these names. */
  synchronized Optional<SideBySide> telling(Set<String> names) {
    return stories.values().stream()
        .filter(
            laid ->
                laid.story().reports().stream().anyMatch(report -> names.contains(report.value())))
        .findFirst();
  }

  /** Forgets those that are no stories any more, since people merged or split them. */
  synchronized List<StoryId> keepOnly(Set<StoryId> there) {
    stories.keySet().retainAll(there);
    return new ArrayList<>(stories.keySet());
  }
}
