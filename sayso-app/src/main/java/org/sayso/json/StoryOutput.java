package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.StorySummary;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;

/** Stories as JSON, in the form that INTERFACES.md fixes. */
public final class StoryOutput {

  private StoryOutput() {}

  /** One object: the articles with their claims, and the stories that they tell. */
  public static String json(ReconcileAnswer answer) {
    return Json.object(json -> fields(json, answer));
  }

  static void fields(JsonGenerator json, ReconcileAnswer answer) throws IOException {
    json.writeArrayFieldStart("articles");
    for (Account account : answer.accounts()) {
      Json.account(json, account);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stories");
    for (Reconciliation story : answer.stories()) {
      story(json, story);
    }
    json.writeEndArray();
  }

  /** One object with a list of stories, a line each. */
  public static String json(List<StorySummary> stories) {
    return Json.object(json -> list(json, stories));
  }

  /**
   * A part of all stories.
   *
   * @param total how many there are
   */
  public static String json(List<StorySummary> stories, int total) {
    return Json.object(
        json -> {
          json.writeNumberField("total", total);
          list(json, stories);
        });
  }

  static void list(JsonGenerator json, List<StorySummary> stories) throws IOException {
    json.writeArrayFieldStart("stories");
    for (StorySummary summary : stories) {
      Story story = summary.story();
      json.writeStartObject();
      json.writeStringField("id", story.id().value());
      json.writeStringField("title", story.title());
      json.writeStringField("first", summary.first().toString());
      json.writeStringField("last", summary.last().toString());
      Json.strings(json, "outlets", summary.outlets());
      Json.strings(json, "reports", story.reports().stream().map(Object::toString).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void story(JsonGenerator json, Reconciliation of) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", of.story().id().value());
    json.writeStringField("title", of.story().title());
    Json.strings(json, "reports", of.story().reports().stream().map(Object::toString).toList());
    json.writeArrayFieldStart("groups");
    for (Group group : of.groups()) {
      group(json, group);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("conflicts");
    for (Relation.Conflict conflict : of.conflicts()) {
      json.writeStartObject();
      ends(json, conflict);
      json.writeStringField("kind", Json.lower(conflict.kind()));
      json.writeStringField("why", conflict.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("compatible");
    for (Relation.Compatible pair : of.compatible()) {
      json.writeStartObject();
      ends(json, pair);
      json.writeStringField("why", pair.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("drift");
    for (Drift drift : of.drift()) {
      drift(json, drift);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("derivation");
    for (Derivation edge : of.derivation()) {
      derivation(json, edge);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void drift(JsonGenerator json, Drift drift) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", drift.claim().toString());
    json.writeStringField("origin", drift.origin().toString());
    json.writeStringField("kind", Json.lower(drift.kind()));
    json.writeStringField("why", drift.why());
    json.writeEndObject();
  }

  static void derivation(JsonGenerator json, Derivation edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", edge.from().value());
    json.writeStringField("to", edge.to().value());
    json.writeStringField("kind", Json.lower(edge.kind()));
    json.writeBooleanField("certain", edge.certain());
    json.writeStringField("evidence", edge.evidence());
    json.writeEndObject();
  }

  private static void ends(JsonGenerator json, Relation relation) throws IOException {
    json.writeStringField("a", relation.a().toString());
    json.writeStringField("b", relation.b().toString());
  }

  static void group(JsonGenerator json, Group group) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", group.id().toString());
    json.writeStringField("gist", group.gist());
    Json.strings(json, "members", group.members().stream().map(Object::toString).toList());
    Json.strings(json, "origins", group.origins().names());
    json.writeNumberField("independent", group.origins().independent());
    json.writeNumberField("least", group.origins().least());
    json.writeNumberField("most", group.origins().most());
    json.writeBooleanField("originUnknown", group.origins().unknown());
    if (!group.origins().circles().isEmpty()) {
      json.writeArrayFieldStart("circles");
      for (var circle : group.origins().circles()) {
        json.writeStartArray();
        for (String outlet : circle) {
          json.writeString(outlet);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    day(json, "firstSaid", group.firstSaid());
    day(json, "lastSaid", group.lastSaid());
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String key, Optional<?> day) throws IOException {
    if (day.isPresent()) {
      json.writeStringField(key, day.get().toString());
    } else {
      json.writeNullField(key);
    }
  }
}
