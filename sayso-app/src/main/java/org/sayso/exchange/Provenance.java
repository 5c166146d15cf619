package org.sayso.exchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.claim.Quotation;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Iris;
import org.sayso.desk.exchange.Verdict;
import org.sayso.store.Version;
import org.sayso.story.Derivation;

/**
 * Where things come from, in the words of PROV-O: a claim was quoted or derived from a version of a
 * report, its primary source is the statement of its origin; a version is a revision of the one
 * before, which it invalidates; a report that takes another's words was derived from it.
 */
final class Provenance {

  static final Map<String, String> PREFIXES = prefixes();

  private final Set<Triple> triples = new LinkedHashSet<>();

  private Provenance() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("sayso", Annotations.TERMS);
    return prefixes;
  }

  /** Of one story, each statement once. */
  static List<Triple> of(Dossier dossier) {
    Provenance provenance = new Provenance();
    dossier.exhibits().forEach(provenance::exhibit);
    dossier.citations().forEach(provenance::citation);
    for (Derivation edge : dossier.findings().derivation()) {
      provenance.derivation(edge, dossier.exhibit(edge.from()), dossier.exhibit(edge.to()));
    }
    return List.copyOf(provenance.triples);
  }

  private void name(String subject, String predicate, String name) {
    triples.add(new Triple(subject, predicate, name, Triple.Kind.NAME));
  }

  private void iri(String subject, String predicate, String iri) {
    triples.add(new Triple(subject, predicate, iri, Triple.Kind.IRI));
  }

  private void words(String subject, String predicate, String words) {
    if (!words.isBlank()) {
      triples.add(new Triple(subject, predicate, words, Triple.Kind.WORDS));
    }
  }

  private void moment(String subject, String predicate, Instant moment) {
    triples.add(new Triple(subject, predicate, Things.millis(moment), Triple.Kind.MOMENT));
  }

  private String agent(String type, String kind, String name) {
    String agent = Iris.named(kind, name);
    name(agent, "rdf:type", type);
    words(agent, "rdfs:label", name);
    return agent;
  }

  private void exhibit(Exhibit exhibit) {
    String before = "";
    for (Version version : exhibit.versions()) {
      String entity = Iris.version(version);
      name(entity, "rdf:type", "prov:Entity");
      iri(entity, "prov:specializationOf", exhibit.iri());
      moment(entity, "prov:generatedAtTime", version.since());
      words(entity, "sayso:sha256", version.evidence().digest());
      if (!before.isEmpty()) {
        iri(entity, "prov:wasRevisionOf", before);
        String revision = entity + ":revision";
        name(revision, "rdf:type", "prov:Activity");
        moment(revision, "prov:endedAtTime", version.since());
        iri(before, "prov:wasInvalidatedBy", revision);
        moment(before, "prov:invalidatedAtTime", version.since());
      }
      before = entity;
    }
    name(exhibit.iri(), "rdf:type", "prov:Entity");
    words(exhibit.versionIri(), "dcterms:title", exhibit.article().title());
    words(exhibit.versionIri(), "dcterms:identifier", exhibit.article().id().value());
    if (exhibit.article().outlet().isKnown()) {
      iri(
          exhibit.versionIri(),
          "prov:wasAttributedTo",
          agent("prov:Organization", "outlet", exhibit.article().outlet().name()));
    }
    String reading = reading(exhibit);
    name(reading, "rdf:type", "prov:Activity");
    iri(reading, "prov:used", exhibit.versionIri());
    moment(reading, "prov:endedAtTime", exhibit.readAt());
    iri(reading, "prov:wasAssociatedWith", agent("prov:SoftwareAgent", "reader", exhibit.reader()));
  }

  private static String reading(Exhibit exhibit) {
    return Iris.named("reading", exhibit.versionIri() + exhibit.reader());
  }

  private void citation(Citation citation) {
    String claim = citation.iri();
    String version = citation.exhibit().versionIri();
    name(claim, "rdf:type", "prov:Entity");
    words(claim, "prov:value", citation.quote());
    words(claim, "dcterms:identifier", citation.ref().toString());
    words(claim, "sayso:spans", citation.written(citation.content()));
    words(claim, "sayso:stance", Things.lower(citation.claim().stance()));
    boolean quoted = citation.claim().attribution().quotation() == Quotation.DIRECT;
    iri(claim, quoted ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", version);
    for (Speaker speaker : citation.claim().provenance().speakers()) {
      String type =
          Things.isPerson(speaker)
              ? "prov:Person"
              : Things.isBody(speaker) ? "prov:Organization" : "prov:Agent";
      iri(claim, "prov:wasAttributedTo", agent(type, "speaker", speaker.canonicalName()));
    }
    citation.origin().ifPresent(origin -> primary(citation, origin));
    if (citation.superseded()) {
      String later = claim + ":later-word";
      name(later, "rdf:type", "prov:Activity");
      words(later, "rdfs:label", "its origin has a later word");
      iri(claim, "prov:wasInvalidatedBy", later);
    }
    verdicts(citation);
  }

  /** What the origin said, wherever it is printed. */
  private void primary(Citation citation, String origin) {
    String statement = Iris.named("statement", citation.group().gist() + "\n" + origin);
    name(statement, "rdf:type", "prov:Entity");
    words(statement, "rdfs:label", origin + ": " + citation.group().gist());
    iri(statement, "prov:wasAttributedTo", agent("prov:Agent", "origin", origin));
    iri(citation.iri(), "prov:hadPrimarySource", statement);
  }

  private void verdicts(Citation citation) {
    String claim = citation.iri();
    if (!citation.claim().id().drawn()) {
      iri(claim, "prov:wasGeneratedBy", reading(citation.exhibit()));
    }
    for (Verdict verdict : citation.verdicts()) {
      String activity = claim + ":decision-" + verdict.decision();
      name(activity, "rdf:type", "prov:Activity");
      words(activity, "rdfs:label", Things.lower(verdict.kind()).replace('_', ' '));
      words(activity, "rdfs:comment", verdict.why());
      moment(activity, "prov:endedAtTime", verdict.made());
      iri(activity, "prov:wasAssociatedWith", agent("prov:Person", "person", verdict.who()));
      boolean drawn =
          citation.claim().id().drawn() && citation.claim().id().number() == verdict.decision();
      iri(claim, drawn ? "prov:wasGeneratedBy" : "prov:wasInfluencedBy", activity);
    }
  }

  private void derivation(Derivation edge, Exhibit from, Exhibit to) {
    String predicate =
        switch (edge.kind()) {
          case COPIES -> "prov:wasQuotedFrom";
          case CITES -> "prov:wasDerivedFrom";
          case COMMON -> "prov:alternateOf";
        };
    iri(from.versionIri(), predicate, to.versionIri());
  }
}
