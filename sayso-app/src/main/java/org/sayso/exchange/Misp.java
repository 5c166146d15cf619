package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Credibility;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Iris;
import org.sayso.news.Article;

/**
 * MISP events, one a story: a news-media object a report, an annotation object a claim. A code of
 * the Admiralty scale is suggested under a tag of our own; a person who agrees sets the real one.
 */
final class Misp implements Handing {

  private final JsonGenerator json;

  Misp(OutputStream out) throws IOException {
    json = Utf8.json(out);
    json.writeStartObject();
    json.writeArrayFieldStart("response");
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    String story = Iris.story(dossier.id());
    List<Object> objects = new ArrayList<>();
    for (Exhibit exhibit : dossier.exhibits()) {
      objects.add(newsMedia(exhibit));
      dossier.citations(exhibit).forEach(citation -> objects.add(annotation(citation)));
    }
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("uuid", Things.uuid(story).toString());
    event.put("info", dossier.title().isBlank() ? dossier.id() : dossier.title());
    event.put("date", Deaths.first(dossier).toString());
    event.put("timestamp", Long.toString(dossier.made().getEpochSecond()));
    event.put("threat_level_id", "4");
    event.put("analysis", "0");
    event.put("distribution", "0");
    event.put("published", false);
    event.put("Object", objects);
    Fields.write(json, Map.of("Event", event));
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static Map<String, Object> object(
      String name, String template, String version, String description, String of) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", name);
    object.put("meta-category", "misc");
    object.put("description", description);
    object.put("template_uuid", template);
    object.put("template_version", version);
    object.put("uuid", Things.uuid(name + " " + of).toString());
    object.put("distribution", "5");
    return object;
  }

  private static Map<String, Object> newsMedia(Exhibit exhibit) {
    Article article = exhibit.article();
    Map<String, Object> object =
        object(
            "news-media",
            "691463c5-5302-4847-9bec-4c56ccfec677",
            "3",
            "News media are forms of mass media delivering news to the general public.",
            exhibit.versionIri());
    List<Object> attributes = new ArrayList<>();
    attributes.add(text(exhibit, "source", Things.outlet(article)));
    attributes.add(text(exhibit, "title", Things.title(article)));
    attributes.add(text(exhibit, "content", article.text()));
    article
        .url()
        .ifPresent(
            url ->
                attributes.add(
                    attribute(
                        exhibit.versionIri(),
                        "link",
                        "External analysis",
                        "link",
                        url.toString())));
    object.put(
        "comment",
        "Version " + exhibit.version().number() + ", sha256 " + exhibit.evidence().digest());
    object.put("Attribute", attributes);
    return object;
  }

  private static Map<String, Object> text(Exhibit exhibit, String relation, String value) {
    return attribute(exhibit.versionIri(), "text", "Other", relation, value);
  }

  private static Map<String, Object> attribute(
      String of, String type, String category, String relation, String value) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("uuid", Things.uuid(of + " " + relation + " " + value).toString());
    attribute.put("type", type);
    attribute.put("category", category);
    attribute.put("object_relation", relation);
    attribute.put("to_ids", false);
    attribute.put("distribution", "5");
    attribute.put("value", value);
    return attribute;
  }

  private static Map<String, Object> annotation(Citation citation) {
    Map<String, Object> object =
        object(
            "annotation",
            "5d8dc046-15a1-4ca3-a09f-ed4ede7c4487",
            "2",
            "An annotation object allowing analysts to add annotations, comments, executive"
                + " summary to a MISP event, objects or attributes.",
            citation.iri());
    Credibility credibility = Credibility.of(citation);
    Map<String, Object> text =
        attribute(citation.iri(), "text", "Other", "text", Things.sentence(citation));
    text.put(
        "comment",
        "Suggested by a program, confirmed by nobody: information credibility "
            + credibility.digit()
            + " ("
            + credibility.why()
            + ")");
    text.put(
        "Tag",
        List.of(
            Map.of(
                "name",
                "sayso:suggested-information-credibility=\"" + credibility.digit() + "\"")));
    List<Object> attributes = new ArrayList<>();
    attributes.add(text);
    citation
        .exhibit()
        .article()
        .url()
        .ifPresent(
            url ->
                attributes.add(
                    attribute(citation.iri(), "link", "External analysis", "ref", url.toString())));
    attributes.add(attribute(citation.iri(), "text", "Other", "type", "Annotation"));
    attributes.add(attribute(citation.iri(), "text", "Other", "format", "text"));
    attributes.add(
        attribute(
            citation.iri(),
            "datetime",
            "Other",
            "creation-date",
            Things.millis(citation.exhibit().readAt())));
    object.put("comment", Things.whence(citation));
    object.put("ObjectReference", List.of(reference(citation)));
    object.put("Attribute", attributes);
    return object;
  }

  private static Map<String, Object> reference(Citation citation) {
    Map<String, Object> reference = new LinkedHashMap<>();
    String report = citation.exhibit().versionIri();
    reference.put("uuid", Things.uuid(citation.iri() + " in " + report).toString());
    reference.put("object_uuid", Things.uuid("annotation " + citation.iri()).toString());
    reference.put("referenced_uuid", Things.uuid("news-media " + report).toString());
    reference.put("relationship_type", "annotates");
    return reference;
  }
}
