package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.claim.Account;
import org.sayso.desk.Holding;
import org.sayso.desk.StorySummary;
import org.sayso.desk.VersionsAnswer;
import org.sayso.desk.accounts.Answer;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.Telling;
import org.sayso.desk.accounts.Timeline;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.reading.Reading;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Group;

/**
 * What an assistant is told: each answer carries the claims it rests on, with span, words and
 * address, so that it can be cited and looked up.
 */
public final class CitedOutput {

  private CitedOutput() {}

  /** Which stories there are, the one reported last first. */
  public static String stories(List<StorySummary> stories) {
    return Json.object(
        json -> {
          StoryOutput.list(json, stories);
          nothing(json, "questions", "agreements", "claims");
        });
  }

  private static void nothing(JsonGenerator json, String... keys) throws IOException {
    for (String key : keys) {
      json.writeArrayFieldStart(key);
      json.writeEndArray();
    }
  }

  /**
   * What is disputed in a story, and what is told alike.
   *
   * @param summary of the story
   * @param number of the question that alone is told; all where it is empty
   */
  public static String accounts(StorySummary summary, Dossier dossier, Optional<Integer> number) {
    List<Question> questions =
        dossier.accounts().questions().stream()
            .filter(question -> number.map(n -> n == question.number()).orElse(true))
            .toList();
    List<Attested> agreements = number.isPresent() ? List.of() : dossier.accounts().all();
    Set<ClaimRef> told = new HashSet<>();
    for (Question question : questions) {
      question.answers().values().stream()
          .flatMap(Collection::stream)
          .map(Answer::saying)
          .forEach(saying -> told.addAll(refs(saying)));
    }
    agreements.forEach(one -> one.sayings().forEach(saying -> told.addAll(refs(saying))));
    return Json.object(
        json -> {
          StoryOutput.list(json, List.of(summary));
          json.writeArrayFieldStart("questions");
          for (Question question : questions) {
            AccountsOutput.question(json, question);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("agreements");
          for (Attested attested : agreements) {
            StoryOutput.group(json, attested.group());
          }
          json.writeEndArray();
          claims(json, dossier, told::contains);
        });
  }

  private static List<ClaimRef> refs(Saying saying) {
    return saying.tellings().stream().map(Telling::ref).toList();
  }

  /** On whose word a claim is told, who told it alike, and what became of it on its way. */
  public static String lineage(Dossier dossier, Citation of) {
    Set<ClaimRef> told = new LinkedHashSet<>(of.group().members());
    of.conflicts().forEach(against -> told.addAll(against.members()));
    Set<Object> reports = new HashSet<>();
    of.group().members().forEach(ref -> reports.add(ref.article()));
    return Json.object(
        json -> {
          json.writeStringField("claim", of.ref().toString());
          if (of.origin().isPresent()) {
            json.writeStringField("origin", of.origin().get());
          }
          json.writeBooleanField("superseded", of.superseded());
          json.writeFieldName("group");
          StoryOutput.group(json, of.group());
          json.writeArrayFieldStart("conflicts");
          for (Group against : of.conflicts()) {
            StoryOutput.group(json, against);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("drift");
          for (Drift drift : dossier.findings().drift()) {
            if (of.group().members().contains(drift.claim())) {
              StoryOutput.drift(json, drift);
            }
          }
          json.writeEndArray();
          json.writeArrayFieldStart("derivation");
          for (Derivation edge : dossier.findings().derivation()) {
            if (reports.contains(edge.from())) {
              StoryOutput.derivation(json, edge);
            }
          }
          json.writeEndArray();
          claims(json, dossier, told::contains);
        });
  }

  /** A story in time, with those marks that were asked for. */
  public static String timeline(Dossier dossier, Timeline timeline, Predicate<Timeline.Mark> in) {
    List<Timeline.Mark> marks = timeline.marks().stream().filter(in).toList();
    Set<Integer> numbers = new HashSet<>();
    Set<ClaimRef> told = new HashSet<>();
    for (Timeline.Mark mark : marks) {
      numbers.add(mark.number());
      mark.tellings().forEach(telling -> told.add(telling.ref()));
    }
    List<Timeline.Arc> arcs =
        timeline.arcs().stream()
            .filter(arc -> numbers.contains(arc.from()) && numbers.contains(arc.to()))
            .toList();
    return Json.object(
        json -> {
          json.writeStringField("id", dossier.id());
          json.writeStringField("title", dossier.title());
          AccountsOutput.timeline(json, marks, arcs);
          claims(json, dossier, told::contains);
        });
  }

  private static void claims(JsonGenerator json, Dossier dossier, Predicate<ClaimRef> told)
      throws IOException {
    json.writeArrayFieldStart("claims");
    for (Citation citation : dossier.citations()) {
      if (told.test(citation.ref())) {
        Json.statement(
            json, citation.exhibit().article(), citation.claim(), citation.exhibit().version());
      }
    }
    json.writeEndArray();
  }

  /**
   * A report with its text, its claims, and which versions there are.
   *
   * @param holding the version that is told
   */
  public static String report(VersionsAnswer document, Holding holding) {
    return Json.object(
        json -> {
          Json.version(json, holding.version());
          json.writeFieldName("reading");
          Account account = holding.account();
          Json.reading(
              json,
              new Reading.Read(
                  account.article(), account.claims(), account.times(), account.notes()),
              true);
          json.writeArrayFieldStart("versions");
          for (VersionsAnswer.Step step : document.steps()) {
            json.writeStartObject();
            Json.version(json, step.holding().version());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
