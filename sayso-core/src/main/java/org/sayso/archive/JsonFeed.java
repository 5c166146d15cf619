package org.sayso.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/** JSON Feed, versions 1 and 1.1. */
final class JsonFeed {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFeed() {}

  static FeedList read(byte[] bytes, Optional<URI> address) throws IOException {
    try {
      return list(MAPPER.readTree(bytes), address);
    } catch (JsonProcessingException e) {
      throw new IOException("the feed is broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static FeedList list(JsonNode feed, Optional<URI> address) {
    Optional<Outlet> outlet = word(feed, "title").map(Outlet::new);
    Optional<URI> base =
        address.or(
            () -> word(feed, "home_page_url").flatMap(u -> FeedList.address(u, Optional.empty())));
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      Optional<URI> link =
          Stream.of("url", "external_url")
              .flatMap(f -> word(item, f).flatMap(u -> FeedList.address(u, base)).stream())
              .findFirst();
      items.add(
          new FeedItem(
              word(item, "id").or(() -> link.map(URI::toString)),
              link,
              word(item, "title"),
              word(item, "date_published").flatMap(Publication::parse),
              outlet,
              word(item, "language").or(() -> word(feed, "language")),
              word(item, "content_html")
                  .or(() -> word(item, "content_text").map(ItemPage::escaped))
                  .or(() -> word(item, "summary").map(ItemPage::escaped))));
    }
    return new FeedList(items, List.of());
  }

  private static Optional<String> word(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() || value.isNumber()
        ? Optional.of(value.asText().strip()).filter(w -> !w.isEmpty())
        : Optional.empty();
  }
}
