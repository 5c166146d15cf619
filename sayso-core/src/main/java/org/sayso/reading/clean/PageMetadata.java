package org.sayso.reading.clean;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * What a page says of its article: in JSON-LD, in OpenGraph and other {@code meta} elements, in its
 * own head and heading; in this order.
 */
record PageMetadata(
    Optional<String> headline,
    Optional<Publication> published,
    Optional<Outlet> outlet,
    Optional<URI> url,
    Optional<String> language) {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "publishdate",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "date");

  /** {@code Crane falls | Harbour Times}: what stands after the last bar is the site. */
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{1,40}$");

  static PageMetadata of(Document page, Calendar calendar) {
    LinkedData data = LinkedData.of(page);
    return new PageMetadata(
        first(
            List.of(
                data.headline(),
                meta(page, List.of("og:title", "twitter:title", "dc.title", "headline"))
                    .map(t -> shorn(page, t)),
                onlyHeading(page),
                text(page.title()).map(title -> SITE.matcher(title).replaceFirst("")))),
        first(
            List.of(
                data.published().flatMap(words -> date(words, calendar)),
                meta(page, DATES).flatMap(words -> date(words, calendar)),
                time(page).flatMap(words -> date(words, calendar)))),
        first(List.of(data.publisher(), meta(page, List.of("og:site_name", "application-name"))))
            .map(Outlet::new),
        first(
                List.of(
                    attribute(page, "link[rel=canonical]", "href"),
                    meta(page, List.of("og:url")),
                    data.url()))
            .flatMap(JsonReport::uri)
            .filter(URI::isAbsolute),
        first(
            List.of(
                attribute(page, "html", "lang"), meta(page, List.of("og:locale", "language")))));
  }

  /** Some sites put their name behind {@code og:title} too: the page's own heading tells. */
  private static String shorn(Document page, String title) {
    String bare = SITE.matcher(title).replaceFirst("");
    return page.select("h1").stream().anyMatch(h1 -> Headings.same(h1.text(), bare)) ? bare : title;
  }

  private static Optional<String> onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? text(headings.get(0).text()) : Optional.empty();
  }

  private static Optional<String> time(Document page) {
    return first(
        List.of(
            attribute(page, "[itemprop=datePublished]", "datetime"),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "time[pubdate]", "datetime"),
            attribute(page, "article time, main time, header time", "datetime"),
            attribute(page, "time", "datetime")));
  }

  private static Optional<Publication> date(String words, Calendar calendar) {
    return Publication.parse(words)
        .or(() -> Publication.parse(words.length() > 10 ? words.substring(0, 10) : words))
        .or(() -> calendar.fullDate(words).map(Publication::on));
  }

  private static Optional<String> meta(Document page, List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(named(name))
                    .flatMap(meta -> text(meta.attr("content")).stream()))
        .findFirst();
  }

  private static Predicate<Element> named(String name) {
    return meta ->
        Stream.of("property", "name", "itemprop")
            .anyMatch(a -> meta.attr(a).equalsIgnoreCase(name));
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream().flatMap(e -> text(e.attr(name)).stream()).findFirst();
  }

  private static Optional<String> text(String words) {
    return Optional.of(words.strip().replaceAll("\\s+", " ")).filter(w -> !w.isEmpty());
  }

  private static <T> Optional<T> first(List<Optional<T>> ways) {
    return ways.stream().flatMap(Optional::stream).findFirst();
  }
}
