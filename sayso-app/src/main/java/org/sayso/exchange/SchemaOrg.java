package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Quotation;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Iris;
import org.sayso.desk.exchange.Verdict;
import org.sayso.news.Article;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;

/**
 * schema.org: NewsArticle, Claim, Quotation; and a ClaimReview where a person said that the report
 * has the claim. Nobody says by it that the claim is true.
 */
final class SchemaOrg implements Handing {

  /** Who does this makes the claim; who denies or asks does not. */
  private static final Set<Stance> MAKES =
      Set.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.SUGGESTS, Stance.PROMISES, Stance.DEMANDS);

  private final JsonGenerator json;

  SchemaOrg(OutputStream out) throws IOException {
    json = Utf8.json(out);
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    for (Exhibit exhibit : dossier.exhibits()) {
      Fields.write(json, article(dossier, exhibit));
    }
    for (Citation citation : dossier.citations()) {
      Fields.write(json, claim(dossier, citation));
      if (citation.claim().attribution().quotation() != Quotation.INDIRECT) {
        Fields.write(json, quotation(citation));
      }
      Optional<Verdict> accepted = citation.accepted();
      if (accepted.isPresent()) {
        Fields.write(json, review(citation, accepted.get()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static Map<String, Object> thing(String type, String id) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    if (!id.isEmpty()) {
      thing.put("@id", id);
    }
    return thing;
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  private static Map<String, Object> article(Dossier dossier, Exhibit exhibit) {
    Article article = exhibit.article();
    Map<String, Object> thing = thing("NewsArticle", exhibit.versionIri());
    thing.put("headline", Things.title(article));
    thing.put("url", article.url());
    thing.put("datePublished", article.published());
    thing.put("dateModified", article.modified());
    thing.put("inLanguage", article.language());
    thing.put(
        "author",
        article.authors().stream().map(name -> Map.of("@type", "Person", "name", name)).toList());
    if (article.outlet().isKnown()) {
      thing.put("publisher", Map.of("@type", "Organization", "name", article.outlet().name()));
    }
    thing.put("version", exhibit.version().number());
    thing.put(
        "identifier", List.of(value("sha256", exhibit.evidence().digest()), id(article.id())));
    thing.put("isBasedOn", rests(dossier, exhibit, true));
    thing.put("citation", rests(dossier, exhibit, false));
    return thing;
  }

  private static Map<String, Object> id(Object id) {
    return value("sayso", id.toString());
  }

  private static Map<String, Object> value(String name, String value) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("@type", "PropertyValue");
    property.put("propertyID", name);
    property.put("value", value);
    return property;
  }

  private static List<Object> rests(Dossier dossier, Exhibit exhibit, boolean copied) {
    List<Object> on = new ArrayList<>();
    for (Derivation edge : dossier.findings().derivation()) {
      boolean copies = edge.kind() == Derivation.Kind.COPIES;
      if (edge.from().equals(exhibit.article().id())
          && edge.kind() != Derivation.Kind.COMMON
          && copies == copied) {
        on.add(reference(dossier.exhibit(edge.to()).versionIri()));
      }
    }
    return on;
  }

  private static List<Object> agents(Citation citation) {
    List<Object> agents = new ArrayList<>();
    for (Speaker speaker : citation.claim().provenance().speakers()) {
      Map<String, Object> agent =
          thing(
              Things.isBody(speaker) ? "Organization" : "Person",
              Iris.named("speaker", speaker.canonicalName()));
      agent.put("name", speaker.canonicalName());
      if (!Things.isBody(speaker)) {
        agent.put(
            "affiliation",
            speaker.affiliation().map(of -> Map.of("@type", "Organization", "name", of)));
      }
      agents.add(agent);
    }
    return agents;
  }

  private static Map<String, Object> claim(Dossier dossier, Citation citation) {
    Map<String, Object> claim = thing("Claim", citation.iri());
    claim.put("text", citation.quote());
    claim.put("abstract", Things.sentence(citation));
    claim.put(
        MAKES.contains(citation.claim().stance()) ? "author" : "contributor", agents(citation));
    claim.put("datePublished", citation.claim().saidAt());
    claim.put("keywords", keywords(citation));
    claim.put("appearance", reference(citation.exhibit().versionIri()));
    claim.put("firstAppearance", first(dossier, citation));
    claim.put("inLanguage", citation.exhibit().article().language());
    claim.put(
        "identifier",
        List.of(id(citation.ref()), value("code points", citation.written(citation.content()))));
    return claim;
  }

  private static List<String> keywords(Citation citation) {
    List<String> keywords = new ArrayList<>();
    keywords.add(Things.lower(citation.claim().stance()));
    if (citation.claim().hedged()) {
      keywords.add("hedged");
    }
    return keywords;
  }

  private static Map<String, Object> first(Dossier dossier, Citation citation) {
    ClaimRef first = citation.group().members().get(0);
    return reference(dossier.exhibit(first.article()).versionIri());
  }

  private static Map<String, Object> quotation(Citation citation) {
    Map<String, Object> quotation = thing("Quotation", citation.iri() + ":quotation");
    quotation.put("text", citation.quote());
    quotation.put("creator", agents(citation));
    quotation.put("dateCreated", citation.claim().saidAt());
    quotation.put("isPartOf", reference(citation.exhibit().versionIri()));
    quotation.put(
        "identifier", List.of(value("code points", citation.written(citation.content()))));
    return quotation;
  }

  private static Map<String, Object> review(Citation citation, Verdict verdict) {
    Map<String, Object> review = thing("ClaimReview", citation.iri() + ":review");
    review.put("claimReviewed", Things.sentence(citation));
    review.put("reviewAspect", "whether the report attributes these words so; not their truth");
    review.put("itemReviewed", reference(citation.iri()));
    review.put("author", Map.of("@type", "Person", "name", verdict.who()));
    review.put("datePublished", Things.seconds(verdict.made()));
    Map<String, Object> rating = thing("Rating", "");
    rating.put("alternateName", "rightly read");
    rating.put("ratingExplanation", verdict.why());
    review.put("reviewRating", rating);
    return review;
  }
}
