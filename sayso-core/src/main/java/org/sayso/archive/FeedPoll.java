package org.sayso.archive;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.news.Feed;
import org.sayso.news.Hints;

/**
 * Asks a feed for what is new. Holds nothing itself: the state of a feed comes in and goes out, and
 * the moment is told, so that the same question of the same web has the same answer.
 */
public final class FeedPoll {

  /** How often a feed is asked that answers. */
  public static final Duration EVERY = Duration.ofMinutes(15);

  private static final Duration ONE_DAY = Duration.ofDays(1);

  private final Web web;
  private final WebCuts cuts;
  private final Backoff backoff;

  /**
   * @param seed of the chance in the waiting
   */
  public FeedPoll(Web web, long seed) {
    this.web = web;
    this.cuts = new WebCuts(web);
    this.backoff = new Backoff(EVERY, ONE_DAY, seed);
  }

  /**
   * Asks it, due or not, and gives its new state.
   *
   * @param known which pages are not to be fetched; asked with the address that a feed's item links
   *     to, which is the name of the capture that comes of it
   * @param sink is told each report as it comes
   */
  public Feed poll(Feed feed, Predicate<URI> known, Instant now, Consumer<Captured> sink) {
    if (feed.gone()) {
      return feed;
    }
    Fetched fetched = web.get(new Web.Ask(feed.address(), feed.etag(), feed.lastModified()));
    if (fetched instanceof Fetched.Page page) {
      return read(feed, page, known, now, sink);
    }
    if (fetched instanceof Fetched.NotModified same) {
      return feed.answered(feed.etag(), feed.lastModified(), now.plus(EVERY)).movedTo(same.moved());
    }
    if (fetched instanceof Fetched.Gone gone) {
      return feed.retired(gone.detail());
    }
    if (fetched instanceof Fetched.Refused refused) {
      return feed.failed(refused.detail(), now.plus(ONE_DAY));
    }
    Fetched.Failed failed = (Fetched.Failed) fetched;
    return failed(feed, failed.detail(), failed.retryAfter(), now);
  }

  private Feed read(
      Feed feed, Fetched.Page page, Predicate<URI> known, Instant now, Consumer<Captured> sink) {
    boolean all;
    try {
      WebCuts.Cut cut = cuts.of(feed.address(), page, Hints.NONE, known);
      all = cut.isAll();
      try (Stream<Captured> captures = cut.captures()) {
        captures.forEachOrdered(sink);
      }
    } catch (IOException e) {
      return failed(feed, Misses.message(e), Optional.empty(), now).movedTo(page.moved());
    }
    // where something was left, the feed must answer next time though it has not changed
    return feed.answered(
            page.etag().filter(e -> all), page.lastModified().filter(m -> all), now.plus(EVERY))
        .movedTo(page.moved());
  }

  private Feed failed(Feed feed, String detail, Optional<Duration> retryAfter, Instant now) {
    Duration wait = backoff.after(feed.failures() + 1, feed.address().toString());
    Duration longer = retryAfter.filter(asked -> asked.compareTo(wait) > 0).orElse(wait);
    return feed.failed(detail, now.plus(longer));
  }
}
