package org.sayso.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/** A feed as a file: each item's own words are a report, and nothing is fetched. */
final class ListCuts {

  private ListCuts() {}

  static Iterator<Captured> of(Kind kind, String name, byte[] bytes, Hints hints) {
    try {
      FeedList list = FeedList.read(kind, bytes, hints.mediaType(), hints.url());
      return kind == Kind.SITEMAP || kind == Kind.OPML
          ? Misses.only(addresses(kind, name, list))
          : items(name, list.items(), hints);
    } catch (Unsafe e) {
      return Misses.only(Misses.unreadable(name, e));
    } catch (IOException e) {
      return Misses.only(Misses.malformed(name, Misses.message(e)));
    }
  }

  private static Captured addresses(Kind kind, String name, FeedList list) {
    return Misses.elsewhere(
        name,
        kind == Kind.OPML || list.items().isEmpty()
            ? "a list of %d %s, not of reports; `sayso watch` follows them"
                .formatted(list.lists().size(), kind == Kind.OPML ? "feeds" : "sitemaps")
            : "a list of %d addresses, not of reports; `sayso add` or `sayso watch` with the"
                    .formatted(list.items().size())
                + " sitemap's own address fetches them");
  }

  private static Iterator<Captured> items(String name, List<FeedItem> items, Hints hints) {
    if (items.isEmpty()) {
      return Misses.only(new Captured.Missed(name, RefusalReason.EMPTY, "the feed has no items"));
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> captured(name + ":" + (i + 1), items.get(i), hints))
        .iterator();
  }

  private static Captured captured(String name, FeedItem item, Hints hints) {
    Optional<byte[]> page = ItemPage.of(item);
    if (page.isEmpty()) {
      return Misses.elsewhere(
          name,
          "the feed has the headline only"
              + item.link().map(l -> "; the page is at " + l).orElse(""));
    }
    return page.get().length > Capture.MAX_BYTES
        ? Misses.tooLarge(name)
        : new Captured.Taken(new Capture(name, page.get(), item.ownHints().or(hints)));
  }
}
