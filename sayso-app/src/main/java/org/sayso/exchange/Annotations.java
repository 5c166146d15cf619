package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Iris;
import org.sayso.desk.exchange.Marked.Role;
import org.sayso.desk.exchange.Verdict;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * W3C Web Annotations: one a claim. Its targets are the words said, what links them, and who is
 * named, each with the words and their place in code points of the article's text.
 */
final class Annotations implements Handing {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** What the model has no word for. */
  static final String TERMS = "urn:sayso:term:";

  /** So many letters stand before and behind the words. */
  private static final int AROUND = 32;

  private final JsonGenerator json;
  private int total;

  Annotations(OutputStream out) throws IOException {
    json = Utf8.json(out);
    json.writeStartObject();
    json.writeFieldName("@context");
    Fields.write(json, List.of(CONTEXT, Map.of("sayso", TERMS)));
    json.writeStringField("id", "urn:sayso:annotations");
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "Claims");
    json.writeObjectFieldStart("first");
    json.writeStringField("id", "urn:sayso:annotations:1");
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    for (Citation citation : dossier.citations()) {
      Fields.write(json, annotation(citation));
      total++;
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeNumberField("total", total);
    json.writeEndObject();
    json.close();
  }

  private static Map<String, Object> annotation(Citation citation) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", citation.iri());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "describing");
    annotation.put(
        "creator",
        citation.accepted().map(verdict -> Map.of("type", "Person", "name", verdict.who())));
    annotation.put("created", citation.accepted().map(Verdict::made).map(Things::millis));
    Map<String, Object> reader = new LinkedHashMap<>();
    reader.put("id", Iris.named("reader", citation.exhibit().reader()));
    reader.put("type", "Software");
    reader.put("name", citation.exhibit().reader());
    annotation.put("generator", reader);
    annotation.put("generated", Things.millis(citation.exhibit().readAt()));
    annotation.put("body", bodies(citation));
    List<Object> targets = new ArrayList<>();
    targets(targets, citation, Role.CONTENT, citation.content());
    targets(targets, citation, Role.CUE, citation.cue());
    targets(targets, citation, Role.SOURCE, citation.source());
    annotation.put("target", targets);
    return annotation;
  }

  private static List<Object> bodies(Citation citation) {
    List<Object> bodies = new ArrayList<>();
    bodies.add(text("describing", Things.sentence(citation) + ", in " + Things.hands(citation)));
    bodies.add(text("identifying", citation.said()));
    bodies.add(text("tagging", Things.lower(citation.claim().stance())));
    if (citation.claim().hedged()) {
      bodies.add(text("tagging", "hedged"));
    }
    bodies.add(claim(citation));
    return bodies;
  }

  private static Map<String, Object> text(String purpose, String words) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("format", "text/plain");
    body.put("value", words);
    return body;
  }

  /** All of the claim, for programs that know us. */
  private static Map<String, Object> claim(Citation citation) {
    var claim = citation.claim();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "sayso:Claim");
    body.put("sayso:article", citation.exhibit().article().id());
    body.put("sayso:claim", claim.id());
    body.put("sayso:stance", Things.lower(claim.stance()));
    body.put("sayso:hedged", claim.hedged());
    body.put("sayso:quotation", Things.lower(claim.attribution().quotation()));
    body.put(
        "sayso:speaker",
        Map.of("@list", claim.provenance().speakers().stream().map(Annotations::agent).toList()));
    body.put(
        "sayso:via",
        Map.of("@list", claim.provenance().via().stream().map(Object::toString).toList()));
    body.put("sayso:outlet", claim.provenance().outlet().name());
    body.put("sayso:said", claim.saidAt());
    body.put("sayso:within", claim.within());
    body.put("sayso:foundBy", claim.attribution().foundBy());
    return body;
  }

  private static Map<String, Object> agent(Speaker speaker) {
    Map<String, Object> agent = new LinkedHashMap<>();
    agent.put(
        "type",
        Things.isPerson(speaker)
            ? "Person"
            : Things.isBody(speaker) ? "Organization" : "sayso:Described");
    agent.put("name", speaker.canonicalName());
    agent.put("sayso:affiliation", speaker.affiliation());
    return agent;
  }

  private static void targets(List<Object> targets, Citation citation, Role role, Spans spans) {
    String text = citation.exhibit().article().text();
    Offsets offsets = new Offsets(text);
    for (Span span : spans.parts()) {
      Map<String, Object> quote = new LinkedHashMap<>();
      quote.put("type", "TextQuoteSelector");
      quote.put("exact", span.in(text));
      quote.put("prefix", text.substring(before(text, span.start()), span.start()));
      quote.put("suffix", text.substring(span.end(), behind(text, span.end())));
      Map<String, Object> position = new LinkedHashMap<>();
      position.put("type", "TextPositionSelector");
      position.put("start", offsets.toCodePoints(span.start()));
      position.put("end", offsets.toCodePoints(span.end()));
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("type", "TimeState");
      state.put("sourceDate", Things.millis(citation.exhibit().version().captured()));
      state.put("cached", citation.exhibit().versionIri());
      Map<String, Object> target = new LinkedHashMap<>();
      target.put("type", "SpecificResource");
      target.put("source", citation.exhibit().iri());
      target.put("sayso:part", Things.lower(role));
      target.put("selector", List.of(quote, position));
      target.put("state", state);
      targets.add(target);
    }
  }

  /** Never in the midst of a pair. */
  private static int before(String text, int at) {
    int from = Math.max(0, at - AROUND);
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int behind(String text, int at) {
    int to = Math.min(text.length(), at + AROUND);
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }
}
