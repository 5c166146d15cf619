package org.sayso.archive;

import java.net.URI;
import java.util.Optional;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * What a feed or a sitemap says of one report.
 *
 * @param id what the feed calls it; its address, where nothing else is said
 * @param link where the page is
 * @param title the headline
 * @param published when it came out
 * @param outlet the feed's name
 * @param language as declared
 * @param html its own words, where the feed has them
 */
record FeedItem(
    Optional<String> id,
    Optional<URI> link,
    Optional<String> title,
    Optional<Publication> published,
    Optional<Outlet> outlet,
    Optional<String> language,
    Optional<String> html) {

  /** What goes with the page it links to. */
  Hints hints() {
    return new Hints(published, outlet, link, title, Optional.empty(), Optional.empty());
  }

  /** What goes with its own words. */
  Hints ownHints() {
    return new Hints(
        published, outlet, link, title, Optional.of("text/html; charset=UTF-8"), Optional.empty());
  }
}
