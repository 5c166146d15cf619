package org.sayso.reading.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
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
 * @param authors by name
 * @param published as written
 * @param modified as written
 * @param publisher by name
 * @param url of the article
 * @param language as written
 * @param body the text of the article, often without paragraphs, sometimes only its beginning
 */
record LinkedData(
    Optional<String> headline,
    List<String> authors,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body) {

  /** Sites break lines within strings, which JSON forbids and every browser forgives. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Of several articles the first that names its date, as teasers have none. */
  static LinkedData of(Document page) {
    List<JsonNode> articles =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> parsed(script).stream())
            .flatMap(LinkedData::things)
            .filter(LinkedData::isArticle)
            .toList();
    return of(
        articles.stream()
            .filter(article -> words(article.path("datePublished")).isPresent())
            .findFirst()
            .or(() -> articles.stream().findFirst())
            .orElseGet(MissingNode::getInstance));
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(
        words(article.path("headline")).or(() -> words(article.path("name"))),
        elements(article.path("author"))
            .flatMap(author -> words(author.isObject() ? author.path("name") : author).stream())
            .toList(),
        words(article.path("datePublished")),
        words(article.path("dateModified")),
        words(first(article.path("publisher")).path("name")),
        words(article.path("url")),
        words(article.path("inLanguage")),
        Optional.of(article.path("articleBody"))
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue));
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

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
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
