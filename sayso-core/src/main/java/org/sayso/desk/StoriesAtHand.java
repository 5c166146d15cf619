package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * The stories of a folder in the states that were asked for last: to find them anew takes the texts
 * of all reports, or at least their headlines.
 */
final class StoriesAtHand {

  /** So many reports, over all states; without their texts a thousand take about a megabyte. */
  private static final long MOST_REPORTS = 200_000;

  private final Remembered<State, KeptStories> states =
      new Remembered<>(MOST_REPORTS, stories -> 1L + stories.size());

  private record State(String folder, String state, Optional<AsOf> asOf) {}

  KeptStories of(Holdings holdings, Optional<AsOf> asOf) {
    State state = new State(holdings.folder().toString(), new StoriesFile(holdings).state(), asOf);
    return states.get(state, () -> new KeptStories(holdings, asOf));
  }
}
