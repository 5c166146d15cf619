package org.sayso.reading.clean;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/** A report as a JSON object: {@code {"text": "The dam failed.", "outlet": "Corvin"}}. */
final class JsonReport {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Calendar calendar;

  JsonReport(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @param json the input's characters
   */
  Draft read(String json) throws Refusal {
    JsonNode report = parse(json);
    if (!report.isObject()) {
      throw new Refusal(
          RefusalReason.MALFORMED,
          "a JSON "
              + report.getNodeType().name().toLowerCase(Locale.ROOT)
              + "; a report is an object with `text`");
    }
    return new Draft(
        text(report),
        word(report, "id").map(ArticleId::new),
        word(report, "outlet").map(Outlet::new),
        word(report, "url").flatMap(JsonReport::uri),
        Stream.of("published", "dct", "date")
            .flatMap(field -> word(report, field).flatMap(this::date).stream())
            .findFirst(),
        word(report, "title"),
        word(report, "language"));
  }

  /** An address, where it is one. */
  static Optional<URI> uri(String words) {
    try {
      return Optional.of(new URI(words.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static JsonNode parse(String json) throws Refusal {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      Optional<JsonLocation> at = Optional.ofNullable(e.getLocation());
      throw new Refusal(
          RefusalReason.MALFORMED,
          "broken JSON"
              + at.map(l -> " at line " + l.getLineNr() + ", column " + l.getColumnNr()).orElse("")
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static String text(JsonNode report) throws Refusal {
    JsonNode text = report.path("text");
    if (text.isMissingNode() || text.isNull()) {
      throw new Refusal(RefusalReason.NO_TEXT, "the report has no `text`");
    }
    if (!text.isTextual()) {
      throw new Refusal(
          RefusalReason.NO_TEXT,
          "`text` is not a string but " + text.getNodeType().name().toLowerCase(Locale.ROOT));
    }
    String words = text.textValue();
    if (words.isBlank()) {
      throw new Refusal(RefusalReason.NO_TEXT, "`text` is blank");
    }
    return Bytes.lineFeeds(words.startsWith("\uFEFF") ? words.substring(1) : words);
  }

  /** A field's words; empty where it is missing, null, blank, or no scalar. */
  private static Optional<String> word(JsonNode report, String field) {
    JsonNode value = report.path(field);
    return value.isTextual() || value.isNumber()
        ? Optional.of(value.asText().strip()).filter(word -> !word.isEmpty())
        : Optional.empty();
  }

  private Optional<Publication> date(String words) {
    return Publication.parse(words).or(() -> calendar.fullDate(words).map(Publication::on));
  }
}
