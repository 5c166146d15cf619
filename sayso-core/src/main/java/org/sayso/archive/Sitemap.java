package org.sayso.archive;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/** Sitemaps, news sitemaps and indexes of sitemaps: where the pages are, and no words of them. */
final class Sitemap {

  /** A file without an address has to have one for the parser. */
  private static final URI NOWHERE = URI.create("https://sitemap.invalid/sitemap.xml");

  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>\\s*");

  private Sitemap() {}

  static FeedList read(byte[] bytes, Optional<URI> address) throws IOException {
    refuseDoctype(bytes);
    byte[] xml =
        DECLARATION
            .matcher(XmlFeed.characters(bytes, Optional.empty()))
            .replaceFirst("")
            .getBytes(
                StandardCharsets.UTF_8); // of bytes that are none the parser prints complaints
    SiteMapParser parser = new SiteMapParser(false);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    AbstractSiteMap map;
    try {
      map = parser.parseSiteMap("text/xml", xml, address.orElse(NOWHERE).toURL());
    } catch (UnknownFormatException | RuntimeException e) {
      throw new IOException("the sitemap is broken: " + Misses.message(e), e);
    }
    if (map instanceof SiteMapIndex index) {
      return new FeedList(
          List.of(),
          index.getSitemaps().stream()
              .sorted(
                  Comparator.comparing(
                      AbstractSiteMap::getLastModified,
                      Comparator.nullsLast(Comparator.reverseOrder())))
              .flatMap(m -> FeedList.address(m.getUrl().toString(), Optional.empty()).stream())
              .toList());
    }
    return map instanceof SiteMap site
        ? new FeedList(site.getSiteMapUrls().stream().map(Sitemap::item).toList(), List.of())
        : new FeedList(List.of(), List.of());
  }

  /** The parser refuses it too, but does not say why. */
  private static void refuseDoctype(byte[] bytes) throws Unsafe {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u0000", "");
    if (text.contains("<!DOCTYPE")) {
      throw new Unsafe("the sitemap has a DOCTYPE, which may name files and entities of its own");
    }
  }

  private static FeedItem item(SiteMapURL url) {
    String address = url.getUrl().toString();
    Optional<NewsAttributes> news = news(url);
    return new FeedItem(
        Optional.of(address),
        FeedList.address(address, Optional.empty()),
        news.flatMap(n -> Optional.ofNullable(n.getTitle())).map(String::strip),
        news.flatMap(n -> Optional.ofNullable(n.getPublicationDateTime()))
            .map(ZonedDateTime::toOffsetDateTime)
            .map(Publication::at),
        news.flatMap(n -> Optional.ofNullable(n.getName())).map(Outlet::new),
        news.flatMap(n -> Optional.ofNullable(n.getLanguage())),
        Optional.empty());
  }

  private static Optional<NewsAttributes> news(SiteMapURL url) {
    ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
    return Optional.ofNullable(found)
        .flatMap(all -> Arrays.stream(all).findFirst())
        .map(NewsAttributes.class::cast);
  }
}
