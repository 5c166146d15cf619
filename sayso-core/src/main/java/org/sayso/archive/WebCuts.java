package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.sayso.archive.Captured.Missed;
import org.sayso.archive.Captured.Taken;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/**
 * What the web gave, cut into reports: of a feed each new item's page, and where the page cannot be
 * had the item's own words with a note. The name of a capture is the address that was asked for;
 * its hints have the one where it was in the end.
 */
final class WebCuts {

  /** A sitemap may name fifty thousand pages; the rest is for the next time. */
  static final int MOST_ITEMS = 100;

  /** Of an index of sitemaps the latest. */
  private static final int MOST_LISTS = 10;

  private final Web web;

  WebCuts(Web web) {
    this.web = web;
  }

  /**
   * What a page leads to.
   *
   * @param captures fetched one by one, as they are asked for
   * @param isAll that nothing new was left for the next time
   */
  record Cut(Stream<Captured> captures, boolean isAll) {}

  /**
   * Of a page that is there.
   *
   * @param asked the address that was asked for
   * @param known which addresses are not to be asked again
   * @throws Unsafe if it was made to harm
   * @throws IOException if it is a broken feed
   */
  Cut of(URI asked, Fetched.Page page, Hints hints, Predicate<URI> known) throws IOException {
    byte[] head = Arrays.copyOf(page.bytes(), Math.min(page.bytes().length, Kind.HEAD));
    Kind kind = Kind.of(head, "");
    Hints said = page.hints().or(hints);
    if (kind == Kind.OPML) {
      throw new IOException("a list of feeds; give it to `sayso watch` as a file");
    }
    if (!kind.leadsElsewhere()) {
      Iterator<Captured> cuts =
          Cutter.cut(
              asked.toString(), new ByteArrayInputStream(page.bytes()), said, Cutter.NEVER_AGAIN);
      return new Cut(
          StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(cuts, Spliterator.ORDERED), false),
          true);
    }
    FeedList list =
        FeedList.read(kind, page.bytes(), page.mediaType(), Optional.of(page.address()));
    Set<URI> seen = new HashSet<>();
    List<FeedItem> fresh =
        Stream.concat(list.items().stream(), further(list))
            .filter(item -> seen.add(key(asked, item)) && !known.test(key(asked, item)))
            .limit(MOST_ITEMS + 1L)
            .toList();
    return new Cut(
        fresh.stream().limit(MOST_ITEMS).map(item -> item(asked, item, hints, page.at())),
        fresh.size() <= MOST_ITEMS);
  }

  /** The pages of the sitemaps that an index names. */
  private Stream<FeedItem> further(FeedList list) {
    return list.lists().stream().limit(MOST_LISTS).flatMap(this::items);
  }

  private Stream<FeedItem> items(URI sitemap) {
    if (web.get(Web.Ask.of(sitemap)) instanceof Fetched.Page page) {
      try {
        return FeedList.read(
            Kind.SITEMAP, page.bytes(), page.mediaType(), Optional.of(page.address()))
            .items()
            .stream();
      } catch (IOException e) {
        return Stream.empty();
      }
    }
    return Stream.empty();
  }

  /** Under what address an item is known: its page's, else one made of the feed's and its id. */
  static URI key(URI feed, FeedItem item) {
    return item.link()
        .orElseGet(
            () -> {
              CRC32 sum = new CRC32();
              sum.update(
                  (item.id().orElse("") + "\n" + item.title().orElse("") + "\n" + item.published())
                      .getBytes(StandardCharsets.UTF_8));
              String bare = feed.toString().replaceFirst("#.*", "");
              return URI.create(bare + "#" + HexFormat.of().toHexDigits((int) sum.getValue()));
            });
  }

  private Captured item(URI feed, FeedItem item, Hints hints, Instant at) {
    URI key = key(feed, item);
    if (item.link().isEmpty()) {
      return ownWords(key, item, hints, at, Optional.empty());
    }
    Fetched fetched = web.get(Web.Ask.of(key));
    if (fetched instanceof Fetched.Page page) {
      return new Taken(
          new Capture(key.toString(), page.bytes(), page.hints().or(item.hints()).or(hints)));
    }
    return ownWords(key, item, hints, at, Optional.of(missed(key.toString(), fetched)));
  }

  private static Captured ownWords(
      URI key, FeedItem item, Hints hints, Instant at, Optional<Missed> why) {
    String name = key.toString();
    Optional<byte[]> words = ItemPage.of(item).filter(w -> w.length <= Capture.MAX_BYTES);
    if (words.isEmpty()) {
      return why.orElseGet(() -> Misses.elsewhere(name, "the feed has the headline only"));
    }
    Hints said =
        item.ownHints()
            .or(
                new Hints(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(key),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(at)))
            .or(hints);
    return new Taken(
        new Capture(name, words.get(), said),
        Optional.of(
            "the feed's own words stand here"
                + why.map(w -> ", as the page was not to be had: " + w.detail()).orElse("")));
  }

  /** Why there is no page. */
  static Missed missed(String name, Fetched fetched) {
    if (fetched instanceof Fetched.Refused refused) {
      return new Missed(name, refused.reason(), refused.detail());
    }
    if (fetched instanceof Fetched.Failed failed) {
      return new Missed(name, RefusalReason.UNREACHABLE, failed.detail());
    }
    if (fetched instanceof Fetched.Gone gone) {
      return new Missed(name, RefusalReason.UNREACHABLE, gone.detail());
    }
    return new Missed(name, RefusalReason.UNREACHABLE, "the server says it has not changed");
  }
}
