package org.sayso.archive;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a feed or a sitemap holds.
 *
 * @param items in its order
 * @param lists further lists that it names: the sitemaps of an index, the feeds of an OPML file
 */
record FeedList(List<FeedItem> items, List<URI> lists) {

  FeedList {
    items = List.copyOf(items);
    lists = List.copyOf(lists);
  }

  /**
   * Reads one.
   *
   * @param mediaType as the server tells it
   * @param address where it was found
   * @throws Unsafe if it was made to harm
   * @throws java.io.IOException if it is broken
   */
  static FeedList read(Kind kind, byte[] bytes, Optional<String> mediaType, Optional<URI> address)
      throws java.io.IOException {
    return switch (kind) {
      case FEED -> XmlFeed.read(bytes, mediaType, address);
      case JSON_FEED -> JsonFeed.read(bytes, address);
      case SITEMAP -> Sitemap.read(bytes, address);
      case OPML -> Opml.read(bytes);
      default -> throw new IllegalArgumentException("no list: " + kind);
    };
  }

  /** An address, made whole where it is said relative to another; only of the web. */
  static Optional<URI> address(String words, Optional<URI> base) {
    return WarcPage.uri(words.strip().replace(" ", "%20"))
        .map(uri -> base.map(b -> b.resolve(uri)).orElse(uri))
        .filter(uri -> isOfTheWeb(uri));
  }

  static boolean isOfTheWeb(URI uri) {
    return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
        && uri.getHost() != null;
  }
}
