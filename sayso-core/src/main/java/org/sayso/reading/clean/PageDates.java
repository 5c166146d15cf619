package org.sayso.reading.clean;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.news.Publication;

/**
 * When a page says that its article came out, and when that it was changed. The most reliable comes
 * first: data written for machines about this article, then marks on the page, then its address,
 * then words.
 */
final class PageDates {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "revised");

  /** {@code /2025/05/03/crane}, {@code /2025-05-03-crane}. */
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private static final int DAY_CHARS = 10;

  private final PageElements page;
  private final LinkedData data;
  private final Calendar calendar;

  PageDates(PageElements page, LinkedData data, Calendar calendar) {
    this.page = page;
    this.data = data;
    this.calendar = calendar;
  }

  /**
   * @param url of the article
   */
  List<Said<Publication>> published(Optional<URI> url) {
    return Stream.of(
            Stream.of(new Said<>("JSON-LD datePublished", data.published().flatMap(this::date))),
            page.metas(PUBLISHED, this::date),
            Stream.of(
                page.attribute("[itemprop=datePublished]", "datetime", this::date),
                page.attribute("[itemprop=datePublished]", "content", this::date),
                page.attribute("time[pubdate]", "datetime", this::date),
                new Said<>(
                    "time[datetime] by the article",
                    page.attribute("article time, main time, header time", "datetime", this::date)
                        .value()),
                page.attribute("time[datetime]", "datetime", this::date),
                new Said<>("URL", url.flatMap(PageDates::inAddress)),
                new Said<>(
                    "words of a date element",
                    page.words(".date, .published, .pubdate, .entry-date, .post-date, .timestamp")
                        .flatMap(words -> calendar.fullDate(words).stream())
                        .map(Publication::on)
                        .findFirst())))
        .flatMap(said -> said)
        .toList();
  }

  List<Said<Publication>> modified() {
    return Stream.of(
            Stream.of(new Said<>("JSON-LD dateModified", data.modified().flatMap(this::date))),
            page.metas(MODIFIED, this::date),
            Stream.of(
                page.attribute("[itemprop=dateModified]", "datetime", this::date),
                page.attribute("[itemprop=dateModified]", "content", this::date),
                page.attribute("time.updated", "datetime", this::date)))
        .flatMap(said -> said)
        .toList();
  }

  private Optional<Publication> date(String words) {
    return Publication.parse(words)
        .or(
            () ->
                Publication.parse(
                    words.length() > DAY_CHARS ? words.substring(0, DAY_CHARS) : words))
        .or(() -> calendar.fullDate(words).map(Publication::on));
  }

  private static Optional<Publication> inAddress(URI url) {
    Matcher day = IN_ADDRESS.matcher(Optional.ofNullable(url.getPath()).orElse(""));
    try {
      return day.find()
          ? Optional.of(
              Publication.on(
                  LocalDate.of(
                      Integer.parseInt(day.group(1)),
                      Integer.parseInt(day.group(3)),
                      Integer.parseInt(day.group(4)))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // /2025/31/31: a number of something else
    }
  }
}
