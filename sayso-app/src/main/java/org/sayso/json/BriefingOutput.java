package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.accounts.Relay;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.brief.Briefing;
import org.sayso.desk.brief.Changes;
import org.sayso.news.Article;
import org.sayso.story.Origins;

/** Briefings as JSON; a number in {@code sources} names words of {@code reports}. */
public final class BriefingOutput {

  /** Its keys, and their types. */
  public static final Map<String, String> KEYS =
      Map.of(
          "id", "string",
          "title", "string",
          "drawnUp", "string",
          "questions", "array",
          "conflicts", "array",
          "agreements", "array",
          "drift", "array",
          "lone", "integer",
          "reports", "array");

  private BriefingOutput() {}

  /** One object. */
  public static String json(Briefing brief) {
    return Json.object(
        json -> {
          json.writeStringField("id", brief.story().id().value());
          json.writeStringField("title", brief.story().title());
          json.writeStringField("drawnUp", brief.drawnUp().toString());
          if (brief.asOf().isPresent()) {
            json.writeStringField("asOf", brief.asOf().get().moment().toString());
            json.writeStringField("by", Json.lower(brief.asOf().get().clock()));
          }
          json.writeArrayFieldStart("questions");
          for (Briefing.Disputed question : brief.questions()) {
            question(json, question);
          }
          json.writeEndArray();
          pairs(json, "conflicts", brief.loose());
          json.writeArrayFieldStart("agreements");
          for (Briefing.Agreed one : brief.agreements()) {
            agreed(json, one);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("drift");
          for (Briefing.Turned one : brief.drift()) {
            json.writeStartObject();
            json.writeStringField("kind", Json.lower(one.drifted().drift().kind()));
            json.writeStringField("why", one.drifted().drift().why());
            number(json, "origin", one.origin());
            number(json, "relay", one.relay());
            json.writeEndObject();
          }
          json.writeEndArray();
          if (brief.changes().isPresent()) {
            changes(json, brief.changes().get());
          }
          json.writeNumberField("lone", brief.lone());
          json.writeArrayFieldStart("reports");
          for (Briefing.Source source : brief.sources()) {
            source(json, source);
          }
          json.writeEndArray();
        });
  }

  private static void question(JsonGenerator json, Briefing.Disputed question) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", question.number());
    json.writeStringField("words", question.words());
    json.writeArrayFieldStart("origins");
    for (Briefing.Voice voice : question.voices()) {
      json.writeStartObject();
      json.writeStringField("origin", voice.origin());
      json.writeArrayFieldStart("said");
      for (Briefing.Said said : voice.said()) {
        said(json, said);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    pairs(json, "conflicts", question.conflicts());
    json.writeEndObject();
  }

  private static void said(JsonGenerator json, Briefing.Said said) throws IOException {
    Saying saying = said.saying();
    json.writeStartObject();
    json.writeStringField("gist", saying.group().gist());
    if (said.value().isPresent()) {
      json.writeStringField("value", said.value().get().words());
    }
    json.writeStringField("hedged", Json.lower(saying.hedge()));
    Json.strings(json, "speakers", saying.speakers());
    if (saying.days().isPresent()) {
      json.writeStringField("first", saying.days().get().first().toString());
      json.writeStringField("last", saying.days().get().last().toString());
      json.writeBooleanField("told", saying.told());
    }
    json.writeArrayFieldStart("relays");
    for (Relay relay : saying.relays()) {
      json.writeStartObject();
      json.writeStringField("name", relay.name());
      Json.strings(json, "drift", relay.drift().stream().map(Json::lower).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (said.later().isPresent()) {
      json.writeObjectFieldStart("superseded");
      json.writeStringField("gist", said.later().get().gist());
      json.writeStringField("since", said.later().get().since().toString());
      numbers(json, said.later().get().sources());
      json.writeEndObject();
    }
    numbers(json, said.sources());
    json.writeEndObject();
  }

  private static void pairs(JsonGenerator json, String key, List<Briefing.Pair> pairs)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Briefing.Pair pair : pairs) {
      json.writeStartObject();
      json.writeStringField("kind", Json.lower(pair.kind()));
      json.writeStringField("why", pair.why());
      side(json, "a", pair.a());
      side(json, "b", pair.b());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void side(JsonGenerator json, String key, Briefing.Side side) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("gist", side.gist());
    Json.strings(json, "origins", side.origins());
    numbers(json, side.sources());
    json.writeEndObject();
  }

  private static void agreed(JsonGenerator json, Briefing.Agreed one) throws IOException {
    Origins origins = one.attested().group().origins();
    json.writeStartObject();
    json.writeStringField("gist", one.attested().group().gist());
    Json.strings(json, "origins", one.attested().origins());
    json.writeNumberField("independent", one.attested().independent());
    json.writeNumberField("least", origins.least());
    json.writeNumberField("most", origins.most());
    json.writeBooleanField("originUnknown", origins.unknown());
    json.writeNumberField("reports", one.attested().reports());
    json.writeNumberField("outlets", one.attested().outlets());
    number(json, "question", one.attested().question());
    numbers(json, one.sources());
    json.writeEndObject();
  }

  private static void changes(JsonGenerator json, Changes changes) throws IOException {
    json.writeObjectFieldStart("changes");
    json.writeStringField("since", changes.since().moment().toString());
    json.writeStringField("by", Json.lower(changes.since().clock()));
    json.writeBooleanField("begun", changes.begun());
    Json.strings(json, "came", ids(changes.came()));
    Json.strings(json, "changed", ids(changes.changed()));
    pairs(json, "conflicts", changes.conflicts());
    pairs(json, "settled", changes.settled());
    json.writeArrayFieldStart("counts");
    for (Changes.Count count : changes.counts()) {
      json.writeStartObject();
      json.writeStringField("gist", count.gist());
      json.writeNumberField("before", count.before());
      json.writeNumberField("now", count.now());
      numbers(json, count.sources());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("superseded");
    for (Briefing.Said said : changes.superseded()) {
      said(json, said);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gone");
    for (Changes.Gone gone : changes.gone()) {
      json.writeStartObject();
      json.writeStringField("outlet", gone.outlet());
      Json.strings(json, "speakers", gone.speakers());
      json.writeStringField("words", gone.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<String> ids(List<Report> reports) {
    return reports.stream().map(report -> report.article().id().value()).toList();
  }

  private static void source(JsonGenerator json, Briefing.Source source) throws IOException {
    Article article = source.report().article();
    json.writeStartObject();
    json.writeStringField("id", article.id().value());
    json.writeStringField("outlet", source.report().outlet());
    json.writeStringField("title", article.title());
    if (article.published().isPresent()) {
      json.writeStringField("published", article.published().get().toString());
    }
    if (article.url().isPresent()) {
      json.writeStringField("url", article.url().get().toString());
    }
    json.writeArrayFieldStart("words");
    for (Briefing.Quoted quoted : source.words()) {
      json.writeStartObject();
      json.writeNumberField("number", quoted.number());
      json.writeStringField("claim", quoted.ref().toString());
      Json.strings(json, "speakers", quoted.speakers());
      json.writeStringField("words", quoted.words());
      json.writeArrayFieldStart("places");
      for (Briefing.Place place : quoted.places()) {
        json.writeStartArray();
        json.writeNumber(place.start());
        json.writeNumber(place.end());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, List<Integer> numbers) throws IOException {
    json.writeArrayFieldStart("sources");
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String key, Optional<Integer> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.get());
    }
  }
}
