package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.claim.Claimed;
import org.sayso.desk.Contested;
import org.sayso.desk.Holding;
import org.sayso.desk.NewsAnswer;
import org.sayso.desk.VersionsAnswer;
import org.sayso.desk.accounts.Arisen;
import org.sayso.desk.accounts.Company;
import org.sayso.reading.Reading;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.reconcile.revisions.Revision;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** Kept reports with their versions, and what is new, as programs take it. */
public final class ArticleOutput {

  private ArticleOutput() {}

  /** All documents that were meant, each with every version and its claims. */
  public static String json(List<VersionsAnswer> documents) {
    return json(documents, Map.of());
  }

  /**
   * The same, and what other accounts say.
   *
   * @param company by the claim of the version that is shown
   */
  public static String json(List<VersionsAnswer> documents, Map<String, Company> company) {
    return Json.object(
        json -> {
          json.writeArrayFieldStart("documents");
          for (VersionsAnswer document : documents) {
            json.writeStartObject();
            json.writeArrayFieldStart("versions");
            for (VersionsAnswer.Step step : document.steps()) {
              step(json, step);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("copies");
            for (VersionsAnswer.CopyOf copy : document.copies()) {
              json.writeStartObject();
              json.writeStringField("address", copy.of().address());
              json.writeNumberField("version", copy.of().number());
              json.writeStringField("outlet", copy.outlet());
              json.writeStringField("kind", copy.copy().kind().toString());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("company");
          for (Map.Entry<String, Company> claim : new TreeMap<>(company).entrySet()) {
            json.writeFieldName(claim.getKey());
            company(json, claim.getValue());
          }
          json.writeEndObject();
        });
  }

  private static void company(JsonGenerator json, Company company) throws IOException {
    json.writeStartObject();
    json.writeStringField("group", company.group().group().id().toString());
    Json.strings(
        json, "others", company.others().stream().map(one -> one.ref().toString()).toList());
    json.writeArrayFieldStart("against");
    for (Company.Opposite opposite : company.against()) {
      json.writeStartObject();
      json.writeStringField("group", opposite.side().group().id().toString());
      json.writeStringField("kind", Json.lower(opposite.conflict().kind()));
      json.writeStringField("why", opposite.conflict().why());
      json.writeStringField("gist", opposite.side().group().gist());
      Json.strings(json, "origins", opposite.side().origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, VersionsAnswer.Step step) throws IOException {
    Version version = step.holding().version();
    json.writeStartObject();
    json.writeStringField("address", version.address());
    json.writeNumberField("version", version.number());
    json.writeStringField("since", version.since().toString());
    json.writeStringField("captured", version.captured().toString());
    json.writeStringField("digest", "sha256:" + version.evidence().digest());
    json.writeFieldName("reading");
    Json.account(json, step.holding().account());
    if (step.revision().isPresent()) {
      revision(json, step.revision().get());
    }
    json.writeEndObject();
  }

  private static void revision(JsonGenerator json, Revision revision) throws IOException {
    json.writeObjectFieldStart("revision");
    json.writeNumberField("unchanged", revision.unchanged());
    Json.strings(json, "added", revision.added().stream().map(Claimed::content).toList());
    Json.strings(json, "dropped", revision.dropped().stream().map(Claimed::content).toList());
    Json.strings(json, "changed", revision.changed().stream().map(ClaimChange::sentence).toList());
    json.writeEndObject();
  }

  /** What was read and not kept. */
  public static String readings(List<Reading> readings) {
    return Json.object(
        json -> {
          json.writeArrayFieldStart("readings");
          for (Reading reading : readings) {
            Json.reading(json, reading, true);
          }
          json.writeEndArray();
        });
  }

  /** What is new. */
  public static String json(NewsAnswer news) {
    return Json.object(
        json -> {
          json.writeObjectFieldStart("counts");
          json.writeNumberField("documents", news.counts().documents());
          json.writeNumberField("versions", news.counts().versions());
          json.writeNumberField("claims", news.counts().claims());
          json.writeNumberField("speakers", news.counts().speakers());
          json.writeNumberField("refused", news.counts().refused());
          json.writeNumberField("decisions", news.counts().decisions());
          json.writeEndObject();
          json.writeArrayFieldStart("reports");
          for (Holding holding : news.reports()) {
            Json.holding(json, holding);
          }
          json.writeEndArray();
          StoryOutput.list(json, news.stories());
          json.writeArrayFieldStart("contested");
          for (Contested contested : news.contested()) {
            contested(json, contested);
          }
          json.writeEndArray();
          json.writeNumberField("unlaid", news.unlaid());
          json.writeArrayFieldStart("refused");
          for (Ledger.Unread unread : news.refused()) {
            json.writeStartObject();
            json.writeStringField("name", unread.name());
            json.writeStringField("reason", unread.reason());
            json.writeStringField("detail", unread.detail());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void contested(JsonGenerator json, Contested contested) throws IOException {
    json.writeStartObject();
    json.writeStringField("story", contested.story().story().id().value());
    json.writeStringField("title", contested.story().story().title());
    json.writeNumberField("all", contested.all());
    json.writeArrayFieldStart("newest");
    for (Arisen arisen : contested.newest()) {
      json.writeStartObject();
      json.writeStringField("kind", Json.lower(arisen.conflict().relation().kind()));
      json.writeStringField("why", arisen.conflict().relation().why());
      json.writeStringField("a", arisen.conflict().a().group().gist());
      json.writeStringField("b", arisen.conflict().b().group().gist());
      if (arisen.since().isPresent()) {
        json.writeStringField("since", arisen.since().get().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
