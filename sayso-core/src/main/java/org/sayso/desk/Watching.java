package org.sayso.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.archive.Captured;
import org.sayso.archive.FeedPoll;
import org.sayso.archive.Intake;
import org.sayso.archive.Revisits;
import org.sayso.archive.Web;
import org.sayso.news.Feed;
import org.sayso.news.Hints;
import org.sayso.store.Ledger;

/** One round through the feeds that are followed. */
final class Watching {

  /** The last look at a page comes three days after it came out. */
  private static final Duration LAST_LOOK = Duration.ofDays(4);

  private static final long SEED = 20231;

  private final Ledger ledger;
  private final Web web;
  private final InstantSource clock;
  private final Adding adding;
  private int asked;

  Watching(Ledger ledger, Web web, InstantSource clock, Adding adding) {
    this.ledger = ledger;
    this.web = web;
    this.clock = clock;
    this.adding = adding;
  }

  /** From now on these too. */
  void follow(List<URI> more) {
    Set<URI> known = new HashSet<>();
    ledger.feeds().forEach(feed -> known.add(feed.address()));
    for (URI address : more) {
      if (known.add(address)) {
        ledger.keepFeed(Feed.of(address, clock.instant()));
      }
    }
  }

  void round() {
    FeedPoll poll = new FeedPoll(web, SEED);
    for (Feed feed : ledger.feeds()) {
      if (feed.isDue(clock.instant())) {
        asked++;
        Feed after = poll.poll(feed, this::isKnown, clock.instant(), this::take);
        adding.finish(); // what it brought is safe before it is said to have been asked
        ledger.together(
            () -> {
              if (!after.address().equals(feed.address())) {
                ledger.forgetFeed(feed.address());
              }
              ledger.keepFeed(after);
            });
      }
    }
    for (Ledger.Page page : ledger.pagesSince(clock.instant().minus(LAST_LOOK))) {
      if (Revisits.due(page.since(), page.seen(), clock.instant())) {
        asked++;
        Web.Ask ask = Web.Ask.of(URI.create(page.address()));
        Intake.again(web, ask, Hints.NONE).ifPresent(captured -> adding.take(captured, true));
        adding.finish();
        ledger.keepLook(page.address(), clock.instant()); // else a page that is gone is due at once
      }
    }
    adding.finish();
  }

  private void take(Captured captured) {
    adding.take(captured, false);
  }

  private boolean isKnown(URI address) {
    return ledger.isSource(address.toString()) || !ledger.versions(address.toString()).isEmpty();
  }

  WatchAnswer answer() {
    List<Feed> feeds = ledger.feeds();
    Stream<Instant> due = feeds.stream().filter(feed -> !feed.gone()).map(Feed::due);
    Stream<Instant> looks =
        ledger.pagesSince(clock.instant().minus(LAST_LOOK)).stream()
            .map(page -> Revisits.next(page.since(), page.seen()))
            .flatMap(Optional::stream);
    return new WatchAnswer(feeds, asked, Stream.concat(due, looks).min(Instant::compareTo));
  }
}
