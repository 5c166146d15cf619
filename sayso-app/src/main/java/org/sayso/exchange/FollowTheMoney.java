package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Iris;
import org.sayso.news.Article;

/**
 * FollowTheMoney entities, one a line: an Article a report, a Person, Organization or LegalEntity a
 * speaker, a Note a claim, and a Documentation that ties the speaker to the report. That model has
 * no quotations and no offsets: the note's words tell where they stand.
 */
final class FollowTheMoney implements Handing {

  private final OutputStream out;
  private final JsonGenerator json;
  private final Set<String> speakers = new HashSet<>();

  FollowTheMoney(OutputStream out) throws IOException {
    this.out = out;
    this.json = Utf8.line(out);
    this.json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    for (Exhibit exhibit : dossier.exhibits()) {
      article(exhibit);
    }
    for (Citation citation : dossier.citations()) {
      for (Speaker speaker : citation.claim().provenance().speakers()) {
        if (speakers.add(speaker.canonicalName())) {
          entity(speaker(speaker), schema(speaker), Map.of("name", speaker.canonicalName()));
        }
        documentation(citation, speaker);
      }
      note(citation);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.write('\n');
  }

  private void entity(String id, String schema, Map<String, Object> properties) throws IOException {
    Map<String, Object> lists = new LinkedHashMap<>();
    properties.forEach(
        (name, value) -> {
          Object all = value instanceof List<?> ? value : List.of(value);
          lists.put(name, all);
        });
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("schema", schema);
    entity.put("properties", lists);
    Fields.write(json, entity);
  }

  private static String id(String name) {
    return Things.uuid(name).toString().replace("-", "");
  }

  private static String speaker(Speaker speaker) {
    return id(Iris.named("speaker", speaker.canonicalName()));
  }

  private static String schema(Speaker speaker) {
    return Things.isPerson(speaker)
        ? "Person"
        : Things.isBody(speaker) ? "Organization" : "LegalEntity";
  }

  /** That model's moments are of UTC, and do not say so. */
  private static String moment(Instant moment) {
    return Things.seconds(moment).replace("Z", "");
  }

  private void article(Exhibit exhibit) throws IOException {
    Article article = exhibit.article();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("fileName", article.id().value());
    properties.put("title", Things.title(article));
    if (!article.authors().isEmpty()) {
      properties.put("author", article.authors());
    }
    properties.put("publisher", Things.outlet(article));
    article.url().ifPresent(url -> properties.put("sourceUrl", url.toString()));
    article.published().ifPresent(p -> properties.put("publishedAt", p.day().toString()));
    properties.put("retrievedAt", moment(exhibit.version().captured()));
    properties.put("bodyText", article.text());
    properties.put("processingAgent", exhibit.reader());
    properties.put("processedAt", moment(exhibit.readAt()));
    entity(id(exhibit.versionIri()), "Article", properties);
  }

  private void note(Citation citation) throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", citation.ref().toString());
    properties.put("description", Things.sentence(citation) + " – " + Things.whence(citation));
    properties.put(
        "entity",
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(id(citation.exhibit().versionIri())),
                citation.claim().provenance().speakers().stream().map(FollowTheMoney::speaker))
            .toList());
    entity(id(citation.iri()), "Note", properties);
  }

  private void documentation(Citation citation, Speaker speaker) throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("document", id(citation.exhibit().versionIri()));
    properties.put("entity", speaker(speaker));
    properties.put("role", Things.lower(citation.claim().stance()));
    properties.put("summary", citation.quote());
    citation.claim().saidAt().ifPresent(day -> properties.put("date", day.toString()));
    properties.put("recordId", citation.ref().toString());
    entity(id(citation.iri() + speaker.canonicalName()), "Documentation", properties);
  }
}
