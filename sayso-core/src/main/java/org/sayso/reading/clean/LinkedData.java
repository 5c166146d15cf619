package org.sayso.reading.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page's JSON-LD about its article: {@code {"@type": "NewsArticle", "headline": …}}.
 *
 * @param headline of the article
 * @param published as written
 * @param publisher by name
 * @param url of the article
 */
record LinkedData(
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> url) {

  private static final LinkedData NONE =
      new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Sites break lines within strings, which JSON forbids and every browser forgives. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static LinkedData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parsed(script).stream())
        .flatMap(LinkedData::things)
        .filter(LinkedData::isArticle)
        .findFirst()
        .map(LinkedData::of)
        .orElse(NONE);
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(
        words(article.path("headline")).or(() -> words(article.path("name"))),
        words(article.path("datePublished")),
        words(first(article.path("publisher")).path("name")),
        words(article.path("url")));
  }

  private static Optional<JsonNode> parsed(Element script) {
    try {
      return Optional.ofNullable(LENIENT.readTree(script.data()));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // a page may be read without it
    }
  }

  /** Things come alone, in an array, in a {@code @graph}. */
  private static Stream<JsonNode> things(JsonNode node) {
    JsonNode graph = node.isObject() ? node.path("@graph") : node;
    return graph.isArray()
        ? StreamSupport.stream(graph.spliterator(), false).flatMap(LinkedData::things)
        : Stream.of(node);
  }

  /** {@code NewsArticle}, {@code ReportageNewsArticle}, {@code LiveBlogPosting}, {@code Report}. */
  private static boolean isArticle(JsonNode thing) {
    JsonNode type = first(thing.path("@type"));
    return type.asText().endsWith("Article")
        || type.asText().endsWith("BlogPosting")
        || type.asText().equals("Report");
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  /** Titles in JSON-LD are often escaped as if they stood in HTML. */
  private static Optional<String> words(JsonNode node) {
    return node.isTextual()
        ? Optional.of(
                Parser.unescapeEntities(node.textValue(), false).strip().replaceAll("\\s+", " "))
            .filter(w -> !w.isEmpty())
        : Optional.empty();
  }
}
