package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Verdict;
import org.sayso.story.Relation;

/**
 * A STIX 2.1 bundle: an identity a speaker and outlet, a note a claim, a report a report, and an
 * opinion where one claim excludes another or a person found it rightly read.
 */
final class Stix implements Handing {

  private final JsonGenerator json;
  private final Set<String> written = new HashSet<>();

  Stix(OutputStream out) throws IOException {
    json = Utf8.json(out);
    json.writeStartObject();
    json.writeStringField("type", "bundle");
    json.writeStringField("id", "bundle--" + java.util.UUID.randomUUID());
    json.writeArrayFieldStart("objects");
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    String us = identity("Sayso", "system");
    for (Citation citation : dossier.citations()) {
      note(citation, us);
    }
    for (Exhibit exhibit : dossier.exhibits()) {
      report(dossier, exhibit);
    }
    for (Relation.Conflict conflict : dossier.findings().conflicts()) {
      List<Citation> a = members(dossier, conflict.a());
      List<Citation> b = members(dossier, conflict.b());
      if (!a.isEmpty() && !b.isEmpty()) {
        opinion(conflict, a, b, us);
      }
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static String id(String type, String name) {
    return type + "--" + Things.uuid(type + " " + name);
  }

  private static String note(Citation citation) {
    return id("note", citation.iri());
  }

  private static Map<String, Object> object(String type, String id, Instant created) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", type);
    object.put("spec_version", "2.1");
    object.put("id", id);
    object.put("created", Things.millis(created));
    object.put("modified", Things.millis(created));
    return object;
  }

  private void write(Map<String, Object> object) throws IOException {
    if (written.add(String.valueOf(object.get("id")))) {
      Fields.write(json, object);
    }
  }

  /** One is the same whoever names it and whenever, so it must not have a moment of its own. */
  private String identity(String name, String kind) throws IOException {
    String id = id("identity", kind + " " + name);
    Map<String, Object> identity = object("identity", id, Instant.EPOCH);
    identity.put("name", name);
    identity.put("identity_class", kind);
    write(identity);
    return id;
  }

  private void note(Citation citation, String us) throws IOException {
    Instant created = citation.exhibit().readAt();
    List<String> speakers = new ArrayList<>();
    for (Speaker speaker : citation.claim().provenance().speakers()) {
      String kind =
          Things.isPerson(speaker)
              ? "individual"
              : Things.isBody(speaker) ? "organization" : "unknown";
      speakers.add(identity(speaker.canonicalName(), kind));
    }
    Map<String, Object> note = object("note", note(citation), created);
    note.put("created_by_ref", us);
    note.put("lang", citation.exhibit().article().language());
    note.put("labels", List.of("claim", Things.lower(citation.claim().stance())));
    note.put("external_references", List.of(reference(citation.exhibit(), citation.place())));
    note.put("abstract", Things.sentence(citation));
    note.put("content", citation.quote());
    note.put("authors", citation.speakers());
    note.put("object_refs", speakers.stream().distinct().toList());
    write(note);
    for (Verdict verdict : citation.verdicts()) {
      if (verdict.accepts()) {
        Map<String, Object> opinion =
            object("opinion", id("opinion", citation.iri() + verdict.decision()), verdict.made());
        opinion.put(
            "explanation",
            "rightly read; not said to be true"
                + (verdict.why().isBlank() ? "" : ": " + verdict.why()));
        opinion.put("authors", List.of(verdict.who()));
        opinion.put("object_refs", List.of(note(citation)));
        opinion.put("opinion", "agree");
        write(opinion);
      }
    }
  }

  private static Map<String, Object> reference(Exhibit exhibit, String place) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("source_name", Things.outlet(exhibit.article()));
    reference.put("description", place);
    reference.put("url", exhibit.article().url());
    if (exhibit.article().url().isPresent()) {
      reference.put("hashes", Map.of("SHA-256", exhibit.evidence().digest()));
    }
    reference.put("external_id", exhibit.versionIri());
    return reference;
  }

  private void report(Dossier dossier, Exhibit exhibit) throws IOException {
    Instant created = exhibit.readAt();
    String outlet = identity(Things.outlet(exhibit.article()), "organization");
    List<String> about = new ArrayList<>();
    dossier.citations(exhibit).forEach(citation -> about.add(note(citation)));
    if (about.isEmpty()) {
      about.add(outlet);
    }
    Map<String, Object> report = object("report", id("report", exhibit.versionIri()), created);
    report.put("created_by_ref", outlet);
    report.put("name", Things.title(exhibit.article()));
    report.put("description", dossier.title());
    report.put("published", Things.millis(Things.published(exhibit)));
    report.put(
        "external_references",
        List.of(reference(exhibit, "version " + exhibit.version().number())));
    report.put("object_refs", about);
    write(report);
  }

  private static List<Citation> members(Dossier dossier, org.sayso.story.GroupId group) {
    return dossier.citations().stream().filter(c -> c.group().id().equals(group)).toList();
  }

  /** Those who say the one thing disagree with those who say the other. */
  private void opinion(Relation.Conflict conflict, List<Citation> a, List<Citation> b, String us)
      throws IOException {
    Instant one = a.get(0).exhibit().readAt();
    Instant other = b.get(0).exhibit().readAt();
    Map<String, Object> opinion =
        object(
            "opinion",
            id("opinion", a.get(0).iri() + b.get(0).iri() + conflict.kind()),
            one.isAfter(other) ? one : other);
    opinion.put("created_by_ref", us);
    opinion.put("labels", List.of("conflict", Things.lower(conflict.kind())));
    opinion.put(
        "explanation",
        "cannot both be true ("
            + conflict.why()
            + "): "
            + Things.sentence(a.get(0))
            + " – "
            + Things.sentence(b.get(0)));
    opinion.put("authors", a.stream().flatMap(c -> c.speakers().stream()).distinct().toList());
    opinion.put("object_refs", b.stream().map(Stix::note).distinct().toList());
    opinion.put("opinion", "disagree");
    write(opinion);
  }
}
