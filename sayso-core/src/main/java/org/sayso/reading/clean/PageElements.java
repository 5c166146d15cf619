package org.sayso.reading.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's elements say, each with its name as witness: {@code meta og:title}. */
final class PageElements {

  private final Document page;
  private final Map<String, String> metas = new LinkedHashMap<>();

  PageElements(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        text(meta.attr("content"))
            .ifPresent(
                content ->
                    metas.putIfAbsent(
                        meta.attr(attribute).strip().toLowerCase(Locale.ROOT), content));
      }
    }
  }

  /** What these {@code meta} elements say, read so. */
  <T> Stream<Said<T>> metas(List<String> names, Function<String, Optional<T>> reading) {
    return names.stream()
        .map(
            name ->
                new Said<>("meta " + name, Optional.ofNullable(metas.get(name)).flatMap(reading)));
  }

  /** What the first of these elements has in this attribute, read so. */
  <T> Said<T> attribute(String selector, String name, Function<String, Optional<T>> reading) {
    return new Said<>(
        selector,
        page.select(selector).stream()
            .flatMap(element -> text(element.attr(name)).flatMap(reading).stream())
            .findFirst());
  }

  /** The words of these elements. */
  Stream<String> words(String selector) {
    return page.select(selector).stream().flatMap(element -> text(element.text()).stream());
  }

  Optional<String> title() {
    return text(page.title());
  }

  static Optional<String> text(String words) {
    return Optional.of(words.strip().replaceAll("\\s+", " ")).filter(w -> !w.isEmpty());
  }
}
