package org.sayso.reading.clean;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Witness;

/**
 * What a page says of its article: in JSON-LD, in OpenGraph and other {@code meta} elements, in its
 * own head and heading; in this order. Where two disagree the first is believed, and the other kept
 * as a witness.
 */
record PageMetadata(
    Optional<String> headline,
    List<String> authors,
    Optional<Publication> published,
    Optional<Publication> modified,
    Optional<Outlet> outlet,
    Optional<URI> url,
    Optional<String> language,
    List<Witness> witnesses) {

  /** {@code Crane falls | Harbour Times}: what stands after the last bar is the site. */
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{1,40}$");

  PageMetadata {
    authors = List.copyOf(authors);
    witnesses = List.copyOf(witnesses);
  }

  static PageMetadata of(Document document, LinkedData data, Calendar calendar) {
    PageElements page = new PageElements(document);
    PageDates dates = new PageDates(page, data, calendar);
    Testimony testimony = new Testimony();
    Optional<String> headline = testimony.first(Witness.Field.HEADLINE, headlines(page, data));
    Optional<Outlet> outlet = testimony.first(Witness.Field.OUTLET, outlets(page, data));
    List<String> authors = testimony.firstList(Witness.Field.AUTHOR, PageAuthors.of(page, data));
    Optional<URI> url = testimony.first(Witness.Field.ADDRESS, addresses(page, data));
    Optional<Publication> published =
        testimony.first(Witness.Field.PUBLISHED, dates.published(url));
    Optional<Publication> modified = testimony.first(Witness.Field.MODIFIED, dates.modified());
    Optional<String> language = testimony.first(Witness.Field.LANGUAGE, languages(page, data));
    return new PageMetadata(
        headline, authors, published, modified, outlet, url, language, testimony.witnesses());
  }

  private static List<Said<String>> headlines(PageElements page, LinkedData data) {
    List<String> headings = page.words("h1").toList();
    return Stream.of(
            Stream.of(new Said<>("JSON-LD headline", data.headline())),
            page.metas(
                List.of("og:title", "twitter:title", "dc.title", "headline"),
                title -> Optional.of(shorn(headings, title))),
            Stream.of(
                new Said<>(
                    "h1", headings.size() == 1 ? headings.stream().findFirst() : Optional.empty()),
                new Said<>(
                    "title", page.title().map(title -> SITE.matcher(title).replaceFirst("")))))
        .flatMap(said -> said)
        .toList();
  }

  /** Some sites put their name behind {@code og:title} too: the page's own heading tells. */
  private static String shorn(List<String> headings, String title) {
    String bare = SITE.matcher(title).replaceFirst("");
    return headings.stream().anyMatch(heading -> Headings.same(heading, bare)) ? bare : title;
  }

  private static List<Said<Outlet>> outlets(PageElements page, LinkedData data) {
    return Stream.concat(
            Stream.of(new Said<>("JSON-LD publisher", data.publisher().map(Outlet::new))),
            page.metas(
                List.of("og:site_name", "application-name"), name -> Optional.of(new Outlet(name))))
        .toList();
  }

  private static List<Said<URI>> addresses(PageElements page, LinkedData data) {
    return Stream.of(
            Stream.of(page.attribute("link[rel=canonical]", "href", PageMetadata::address)),
            page.metas(List.of("og:url"), PageMetadata::address),
            Stream.of(new Said<>("JSON-LD url", data.url().flatMap(PageMetadata::address))))
        .flatMap(said -> said)
        .toList();
  }

  private static Optional<URI> address(String words) {
    return JsonReport.uri(words).filter(URI::isAbsolute);
  }

  private static List<Said<String>> languages(PageElements page, LinkedData data) {
    return Stream.of(
            Stream.of(page.attribute("html", "lang", Optional::of)),
            page.metas(List.of("og:locale", "language", "content-language"), Optional::of),
            Stream.of(new Said<>("JSON-LD inLanguage", data.language())))
        .flatMap(said -> said)
        .toList();
  }
}
