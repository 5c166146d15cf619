package org.sayso.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Feed;

/**
 * How following went.
 *
 * @param feeds as they stand now
 * @param asked how many feeds and pages were asked
 * @param next when something is due again; empty where nothing is followed
 */
public record WatchAnswer(List<Feed> feeds, int asked, Optional<Instant> next) {

  public WatchAnswer {
    feeds = List.copyOf(feeds);
  }
}
