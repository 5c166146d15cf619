package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.StoryMoment;
import org.sayso.desk.accounts.Answer;
import org.sayso.desk.accounts.Bearing;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Relay;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Telling;
import org.sayso.desk.accounts.Timeline;
import org.sayso.story.Drift;
import org.sayso.story.GroupId;
import org.sayso.story.Story;

/** The accounts of a story side by side, as JSON: what {@link StoryOutput} has, and more. */
public final class AccountsOutput {

  /** The keys of one story, and their types. */
  public static final Map<String, String> KEYS =
      Map.of("articles", "array", "stories", "array", "questions", "array", "moments", "array");

  /** The keys of one in time. */
  public static final Map<String, String> TIMELINE_KEYS =
      Map.of("id", "string", "title", "string", "marks", "array", "arcs", "array");

  private AccountsOutput() {}

  /** One object: the articles and the story as ever, then its questions and when it grew. */
  public static String json(
      ReconcileAnswer answer, SideBySide accounts, List<StoryMoment> moments) {
    return Json.object(
        json -> {
          StoryOutput.fields(json, answer);
          json.writeArrayFieldStart("questions");
          for (Question question : accounts.questions()) {
            question(json, question);
          }
          json.writeEndArray();
          moments(json, moments);
        });
  }

  /** Of a story of which nothing had come out. */
  public static String nothing(List<StoryMoment> moments) {
    return Json.object(
        json -> {
          StoryOutput.fields(json, new ReconcileAnswer(List.of(), List.of()));
          json.writeArrayFieldStart("questions");
          json.writeEndArray();
          moments(json, moments);
        });
  }

  private static void moments(JsonGenerator json, List<StoryMoment> moments) throws IOException {
    json.writeArrayFieldStart("moments");
    for (StoryMoment moment : moments) {
      json.writeStartObject();
      json.writeStringField("moment", moment.moment().toString());
      Json.strings(json, "what", moment.what());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void question(JsonGenerator json, Question question) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", question.number());
    json.writeStringField("words", question.words());
    Json.strings(json, "groups", question.groups().stream().map(GroupId::toString).toList());
    json.writeNumberField("reports", question.reports());
    json.writeArrayFieldStart("origins");
    for (String origin : question.origins()) {
      json.writeStartObject();
      json.writeStringField("origin", origin);
      json.writeStringField("standing", Json.lower(question.standing(origin, Optional.empty())));
      json.writeArrayFieldStart("answers");
      for (Answer answer : question.answers(origin)) {
        answer(json, answer);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void answer(JsonGenerator json, Answer answer) throws IOException {
    Saying saying = answer.saying();
    json.writeStartObject();
    json.writeStringField("group", saying.group().id().toString());
    if (answer.value().isPresent()) {
      json.writeStringField("value", answer.value().get().words());
      if (answer.value().get().bound().isPresent()) {
        json.writeStringField("bound", Json.lower(answer.value().get().bound().get()));
      }
    }
    json.writeStringField("hedged", Json.lower(saying.hedge()));
    Json.strings(json, "speakers", saying.speakers());
    if (saying.days().isPresent()) {
      json.writeStringField("first", saying.days().get().first().toString());
      json.writeStringField("last", saying.days().get().last().toString());
      json.writeBooleanField("told", saying.told());
    }
    Json.strings(json, "claims", refs(saying.tellings()));
    json.writeArrayFieldStart("relays");
    for (Relay relay : saying.relays()) {
      json.writeStartObject();
      json.writeStringField("name", relay.name());
      drift(json, relay.drift());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (saying.superseded().isPresent()) {
      json.writeStringField("supersededBy", saying.superseded().get().by().toString());
    }
    json.writeArrayFieldStart("bearings");
    for (Bearing bearing : answer.bearings()) {
      json.writeStartObject();
      json.writeStringField("kind", Json.lower(bearing.kind()));
      Json.strings(json, "origins", bearing.origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<String> refs(List<Telling> tellings) {
    return tellings.stream().map(telling -> telling.ref().toString()).toList();
  }

  private static void drift(JsonGenerator json, List<Drift.Kind> drift) throws IOException {
    Json.strings(json, "drift", drift.stream().map(Json::lower).toList());
  }

  /** A story in time. */
  public static String json(Story story, Timeline timeline) {
    return Json.object(
        json -> {
          json.writeStringField("id", story.id().value());
          json.writeStringField("title", story.title());
          timeline(json, timeline.marks(), timeline.arcs());
        });
  }

  static void timeline(JsonGenerator json, List<Timeline.Mark> marks, List<Timeline.Arc> arcs)
      throws IOException {
    json.writeArrayFieldStart("marks");
    for (Timeline.Mark mark : marks) {
      mark(json, mark);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("arcs");
    for (Timeline.Arc arc : arcs) {
      json.writeStartObject();
      json.writeNumberField("from", arc.from());
      json.writeNumberField("to", arc.to());
      drift(json, arc.drift());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mark(JsonGenerator json, Timeline.Mark mark) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", mark.number());
    json.writeStringField("lane", Json.lower(mark.lane()));
    json.writeStringField("from", mark.when().from().toString());
    json.writeStringField("to", mark.when().to().toString());
    json.writeBooleanField("latest", mark.when().latest());
    json.writeStringField("label", mark.label());
    Json.strings(json, "told", mark.told());
    Json.strings(json, "claims", refs(mark.tellings()));
    if (mark.report().isPresent()) {
      json.writeStringField("report", mark.report().get().article().id().value());
    }
    json.writeEndObject();
  }
}
