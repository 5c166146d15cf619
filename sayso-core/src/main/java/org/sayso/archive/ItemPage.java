package org.sayso.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.news.Publication;

/** The own words of a feed's item, as a page: the same words give the same bytes. */
final class ItemPage {

  private static final Pattern TAG = Pattern.compile("<[A-Za-z!/][^>]*>");
  private static final Pattern TAGS = Pattern.compile("(?s)<[^>]*>");

  /** Feeds that give two sentences and a link give no report. */
  private static final int FEWEST_CHARS = 80;

  private ItemPage() {}

  /** The page, in UTF-8; empty where the item has no more than its headline. */
  static Optional<byte[]> of(FeedItem item) {
    return item.html()
        .filter(html -> TAGS.matcher(html).replaceAll(" ").strip().length() >= FEWEST_CHARS)
        .map(html -> page(item, html).getBytes(StandardCharsets.UTF_8));
  }

  private static String page(FeedItem item, String html) {
    String title = item.title().map(ItemPage::escaped).orElse("");
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html");
    item.language().ifPresent(l -> page.append(" lang=\"").append(escaped(l)).append('"'));
    page.append(">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(title).append("</title>\n");
    item.link()
        .map(URI::toString)
        .ifPresent(
            l -> page.append("<link rel=\"canonical\" href=\"").append(escaped(l)).append("\">\n"));
    item.published()
        .map(Publication::toString)
        .ifPresent(
            p ->
                page.append("<meta property=\"article:published_time\" content=\"")
                    .append(p)
                    .append("\">\n"));
    page.append("</head>\n<body>\n<article>\n");
    if (!title.isEmpty()) {
      page.append("<h1>").append(title).append("</h1>\n");
    }
    return page.append(body(html)).append("\n</article>\n</body>\n</html>\n").toString();
  }

  /** Words without any tag are paragraphs as they stand. */
  private static String body(String html) {
    if (TAG.matcher(html).find()) {
      return html;
    }
    return "<p>" + html.strip().replaceAll("\\s*\\n\\s*\\n\\s*", "</p>\n<p>") + "</p>";
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
