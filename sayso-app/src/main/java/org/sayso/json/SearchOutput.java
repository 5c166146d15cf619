package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.desk.Holding;
import org.sayso.desk.SavedAnswer;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.Statement;
import org.sayso.desk.WhoAnswer;
import org.sayso.news.Article;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;
import org.sayso.store.QueryException;

/** What was found, as programs take it: the form is fixed in INTERFACES.md. */
public final class SearchOutput {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "speaker",
          "affiliation",
          "stance",
          "hedged",
          "quotation",
          "said",
          "content",
          "source",
          "cue",
          "via",
          "outlet",
          "published",
          "title",
          "address",
          "version");

  private SearchOutput() {}

  public static String json(SearchAnswer answer) {
    return Json.object(
        json -> {
          json.writeNumberField("total", answer.total());
          json.writeArrayFieldStart("claims");
          for (Statement statement : answer.statements()) {
            Json.statement(json, statement);
          }
          json.writeEndArray();
          if (!answer.articles().isEmpty()) {
            json.writeArrayFieldStart("articles");
            for (Holding holding : answer.articles()) {
              Json.holding(json, holding);
            }
            json.writeEndArray();
          }
          json.writeObjectFieldStart("facets");
          for (Facet facet : Facet.values()) {
            facet(json, facet, answer.facets());
          }
          json.writeEndObject();
        });
  }

  private static void facet(JsonGenerator json, Facet facet, Map<Facet, List<Count>> facets)
      throws IOException {
    json.writeArrayFieldStart(Json.lower(facet));
    for (Count count : facets.getOrDefault(facet, List.of())) {
      json.writeStartObject();
      json.writeStringField("value", count.value());
      json.writeNumberField("count", count.hits());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static String json(WhoAnswer answer) {
    return Json.object(json -> said(json, answer));
  }

  static void said(JsonGenerator json, WhoAnswer answer) throws IOException {
    json.writeArrayFieldStart("names");
    for (Count name : answer.names()) {
      json.writeStartObject();
      json.writeStringField("name", name.value());
      json.writeNumberField("count", name.hits());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("total", answer.total());
    json.writeArrayFieldStart("claims");
    for (Statement statement : answer.statements()) {
      Json.statement(json, statement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (WhoAnswer.Change change : answer.changes()) {
      json.writeStartObject();
      json.writeStringField("earlier", change.earlier().id());
      json.writeStringField("later", change.later().id());
      json.writeArrayFieldStart("kinds");
      for (Object kind : change.change().kinds()) {
        json.writeString(kind.toString().toLowerCase(Locale.ROOT));
      }
      json.writeEndArray();
      json.writeStringField("why", change.change().sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A query that cannot be understood. */
  public static String fault(QueryException e) {
    return Json.object(
        json -> {
          json.writeNumberField("status", 400);
          json.writeStringField("title", "That cannot be asked");
          json.writeStringField("detail", String.valueOf(e.getMessage()));
          json.writeNumberField("at", e.at());
        });
  }

  /** Searches that are kept. */
  public static String saved(List<SavedAnswer> all) {
    return Json.object(
        json -> {
          json.writeArrayFieldStart("saved");
          for (SavedAnswer saved : all) {
            json.writeStartObject();
            json.writeStringField("name", saved.search().name());
            json.writeStringField("query", saved.search().query());
            json.writeStringField("what", Json.lower(saved.search().what()));
            json.writeStringField("order", Json.lower(saved.search().order()));
            json.writeStringField("who", saved.search().who());
            json.writeStringField("looked", saved.search().looked().toString());
            json.writeNumberField("total", saved.total());
            json.writeNumberField("new", saved.fresh());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  public static String csv(List<Statement> statements) {
    StringBuilder out = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(COLUMNS));
    statements.forEach(statement -> out.append(Csv.line(row(statement))));
    return out.toString();
  }

  private static List<String> row(Statement statement) {
    Article article = statement.article();
    var claim = statement.claim();
    var attribution = claim.attribution();
    return List.of(
        statement.id(),
        String.join("; ", statement.speakers()),
        claim.provenance().speakers().stream()
            .flatMap(speaker -> speaker.affiliation().stream())
            .distinct()
            .collect(Collectors.joining("; ")),
        Json.lower(claim.stance()),
        claim.hedged() ? "yes" : "no",
        Json.lower(attribution.quotation()),
        claim.saidAt().map(Object::toString).orElse(""),
        attribution.content().in(article.text()),
        attribution.source().in(article.text()),
        attribution.cue().in(article.text()),
        claim.provenance().via().stream().map(Object::toString).collect(Collectors.joining("; ")),
        article.outlet().name(),
        article.published().map(Object::toString).orElse(""),
        article.title(),
        statement.holding().version().address(),
        Integer.toString(statement.holding().version().number()));
  }
}
