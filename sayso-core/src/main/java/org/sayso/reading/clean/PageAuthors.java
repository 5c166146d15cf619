package org.sayso.reading.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who a page says wrote its article: {@code By Mira Holt and Jon Vass} are two. */
final class PageAuthors {

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "citation_author");

  private static final String MARKED = "[itemprop=author] [itemprop=name], [itemprop=author]";

  private static final String LINKED = "a[rel=author], address.author, .vcard .fn";

  private static final String BYLINE =
      ".byline, .by-line, .article-byline, .article__byline, .author-name, .article-author";

  private static final int LONGEST_NAME = 80;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|reported|story|text)\\s+)?(?:by|von|par|por|di)[:\\s]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile("\\s*(?:,|;|/|\\||&|\\b(?:and|und|et|y)\\b)\\s*");

  /** A name begins with a capital, has no figures, and is no address of a page. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[^\\d@/<>{}]*|[^\\p{Lu}\\p{Ll}\\d@/<>{}]+");

  private PageAuthors() {}

  /** The most reliable place first. */
  static List<Said<List<String>>> of(PageElements page, LinkedData data) {
    return Stream.concat(
            Stream.concat(
                Stream.of(said("JSON-LD author", data.authors().stream())),
                page.metas(METAS, Optional::of)
                    .map(meta -> said(meta.from(), meta.value().stream()))),
            Stream.of(
                said("[itemprop=author]", page.words(MARKED)),
                said("author link", page.words(LINKED)),
                said("byline", page.words(BYLINE))))
        .toList();
  }

  private static Said<List<String>> said(String from, Stream<String> words) {
    List<String> names = words.flatMap(PageAuthors::names).distinct().toList();
    return new Said<>(from, Optional.of(names).filter(list -> !list.isEmpty()));
  }

  /** A byline's words after its names, {@code Reporter}, {@code 3 May}, are no names. */
  private static Stream<String> names(String words) {
    String bare = BY.matcher(words.strip()).replaceFirst("");
    return Arrays.stream(AND.split(bare))
        .map(String::strip)
        .takeWhile(name -> NAME.matcher(name).matches())
        .filter(name -> name.length() <= LONGEST_NAME)
        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("http"));
  }
}
