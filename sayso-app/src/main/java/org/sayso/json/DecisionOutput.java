package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sayso.desk.ClaimAnswer;
import org.sayso.desk.Contradictions;
import org.sayso.desk.DecisionAnswer;
import org.sayso.desk.DecisionsAnswer;
import org.sayso.desk.ReviewAnswer;
import org.sayso.desk.SpeakerAnswer;
import org.sayso.desk.Statement;
import org.sayso.desk.accounts.Opposed;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Doubt;
import org.sayso.store.Found.Count;

/** What people decided, and what they may decide of, as programs take it. */
public final class DecisionOutput {

  private DecisionOutput() {}

  /** Some of all decisions. */
  public static String json(DecisionsAnswer answer) {
    return Json.object(
        json -> {
          json.writeNumberField("total", answer.total());
          list(json, answer.decisions());
        });
  }

  /** Why a decision was not kept. */
  public static String notKept(String why) {
    return Json.object(json -> json.writeStringField("detail", why));
  }

  /** One claim. */
  public static String json(ClaimAnswer answer) {
    return Json.object(
        json -> {
          json.writeNumberField("reading", answer.holding().reading().id());
          json.writeNumberField("last", answer.last());
          json.writeStringField("words", answer.subject().words());
          if (answer.decided().isPresent()) {
            json.writeFieldName("claim");
            Json.statement(json, new Statement(answer.holding(), answer.decided().get()));
          }
          if (answer.read().isPresent()) {
            json.writeFieldName("read");
            Json.statement(json, new Statement(answer.holding(), answer.read().get()));
          }
          list(json, answer.decisions());
        });
  }

  /** One speaker. */
  public static String json(SpeakerAnswer answer, Contradictions against) {
    return Json.object(
        json -> {
          json.writeStringField("name", answer.names().name());
          json.writeNumberField("last", answer.names().last());
          json.writeArrayFieldStart("aliases");
          for (var alias : answer.names().aliases()) {
            json.writeString(alias.name());
          }
          json.writeEndArray();
          counts(json, "others", answer.others());
          SearchOutput.said(json, answer.said());
          json.writeArrayFieldStart("roles");
          for (SpeakerAnswer.Role role : answer.roles()) {
            json.writeStartObject();
            json.writeStringField("affiliation", role.affiliation());
            json.writeStringField("first", role.first().toString());
            json.writeStringField("last", role.last().toString());
            json.writeNumberField("claims", role.statements());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("stories");
          for (SpeakerAnswer.InStory in : answer.stories()) {
            json.writeStartObject();
            if (in.story().isPresent()) {
              json.writeStringField("id", in.story().get().story().id().value());
              json.writeStringField("title", in.story().get().story().title());
            }
            Json.strings(json, "claims", in.statements().stream().map(Statement::id).toList());
            json.writeEndObject();
          }
          json.writeEndArray();
          counts(json, "relays", answer.relays());
          json.writeArrayFieldStart("contradicts");
          for (Contradictions.InStory in : against.stories()) {
            for (Opposed opposed : in.opposed()) {
              json.writeStartObject();
              json.writeStringField("story", in.story().story().id().value());
              json.writeStringField("kind", Json.lower(opposed.conflict().kind()));
              json.writeStringField("why", opposed.conflict().why());
              json.writeStringField("says", opposed.own().group().gist());
              json.writeStringField("against", opposed.other().group().gist());
              Json.strings(json, "origins", opposed.other().origins());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          list(json, answer.names().decisions());
        });
  }

  private static void counts(JsonGenerator json, String key, List<Count> counts)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Count count : counts) {
      json.writeStartObject();
      json.writeStringField("name", count.value());
      json.writeNumberField("count", count.hits());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What wants a person's eye. */
  public static String json(ReviewAnswer answer) {
    return Json.object(
        json -> {
          json.writeNumberField("total", answer.total());
          json.writeArrayFieldStart("items");
          for (ReviewAnswer.Item item : answer.items()) {
            json.writeStartObject();
            json.writeNumberField("reading", item.statement().holding().reading().id());
            json.writeNumberField("reports", item.reports());
            json.writeArrayFieldStart("doubts");
            for (Doubt doubt : item.doubts()) {
              json.writeString(Json.lower(doubt));
            }
            json.writeEndArray();
            json.writeFieldName("claim");
            Json.statement(json, item.statement());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static void list(JsonGenerator json, List<DecisionAnswer> decisions) throws IOException {
    json.writeArrayFieldStart("decisions");
    for (DecisionAnswer answer : decisions) {
      json.writeStartObject();
      decision(json, answer.decision());
      json.writeBooleanField("orphan", answer.orphan());
      json.writeBooleanField("earlier", answer.earlier());
      if (answer.offered().isPresent()) {
        json.writeStringField("offered", answer.offered().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void decision(JsonGenerator json, Decision decision) throws IOException {
    json.writeNumberField("id", decision.id());
    json.writeStringField("kind", Json.lower(decision.kind()).replace('_', '-'));
    subject(json, decision.subject());
    if (decision.value().isPresent()) {
      json.writeStringField("value", decision.value().get());
    }
    Correction right = decision.correction();
    if (right.source().isPresent()) {
      part(json, "source", right.source().get());
    }
    if (right.cue().isPresent()) {
      part(json, "cue", right.cue().get());
    }
    if (right.content().isPresent()) {
      part(json, "content", right.content().get());
    }
    if (right.stance().isPresent()) {
      json.writeStringField("stance", Json.lower(right.stance().get()));
    }
    if (right.hedged().isPresent()) {
      json.writeBooleanField("hedged", right.hedged().get());
    }
    if (right.said().isPresent()) {
      json.writeStringField("said", right.said().get().day().map(Object::toString).orElse("none"));
    }
    json.writeStringField("who", decision.who());
    json.writeStringField("why", decision.why());
    json.writeStringField("made", decision.made().toString());
    if (decision.undoneBy().isPresent()) {
      json.writeNumberField("undoneBy", decision.undoneBy().get());
    }
  }

  private static void part(JsonGenerator json, String key, Anchor anchor) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("spans", anchor.spans());
    json.writeStringField("words", anchor.words());
    json.writeEndObject();
  }

  private static void subject(JsonGenerator json, Subject subject) throws IOException {
    json.writeArrayFieldStart("of");
    if (subject instanceof Subject.OfClaim claim) {
      json.writeString(claim.words());
    } else if (subject instanceof Subject.OfClaims both) {
      json.writeString(both.one().words());
      json.writeString(both.other().words());
    } else if (subject instanceof Subject.OfReports both) {
      json.writeString(both.one());
      json.writeString(both.other());
    } else if (subject instanceof Subject.OfSpeaker speaker) {
      json.writeString(speaker.name());
    } else {
      json.writeString(Long.toString(((Subject.OfDecision) subject).decision()));
    }
    json.writeEndArray();
  }
}
