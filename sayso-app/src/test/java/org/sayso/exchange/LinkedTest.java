package org.sayso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;

/** Stories as linked data, read by RDF4J. */
class LinkedTest {

  private static final String SCHEMA = "https://schema.org/";

  /** What schema.org 30.0 has of the names that we use. */
  private static final Set<String> OF_SCHEMA_ORG =
      Set.of(
          "NewsArticle",
          "Claim",
          "Quotation",
          "ClaimReview",
          "Rating",
          "Person",
          "Organization",
          "PropertyValue",
          "headline",
          "url",
          "datePublished",
          "dateModified",
          "inLanguage",
          "author",
          "publisher",
          "version",
          "identifier",
          "isBasedOn",
          "citation",
          "text",
          "abstract",
          "contributor",
          "keywords",
          "appearance",
          "firstAppearance",
          "creator",
          "dateCreated",
          "isPartOf",
          "claimReviewed",
          "reviewAspect",
          "itemReviewed",
          "reviewRating",
          "alternateName",
          "ratingExplanation",
          "name",
          "affiliation",
          "propertyID",
          "value");

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder);
  }

  private static Model read(String text, RDFFormat format) throws IOException {
    return Rio.parse(new StringReader(text), "urn:base:", format);
  }

  private static IRI iri(String iri) {
    return SimpleValueFactory.getInstance().createIRI(iri);
  }

  private static Set<String> objects(Model model, String predicate) {
    return model.filter(null, iri(predicate), null).objects().stream()
        .map(Value::stringValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void turtleAndJsonSayTheSame() throws IOException {
    kept.accept("dam/01/c1");
    Dossier dossier = kept.dossier();
    Model turtle =
        read(
            new String(
                Written.bytes(kept, dossier, Format.PROV_TURTLE),
                java.nio.charset.StandardCharsets.UTF_8),
            RDFFormat.TURTLE);
    Model json =
        read(
            new String(
                Written.bytes(kept, dossier, Format.PROV), java.nio.charset.StandardCharsets.UTF_8),
            RDFFormat.JSONLD);
    assertTrue(turtle.size() > 50, "so little: " + turtle.size());
    assertTrue(Models.isomorphic(turtle, json));
  }

  @Test
  void whatComesFromWhere() throws IOException {
    kept.accept("dam/01/c1");
    Dossier dossier = kept.dossier();
    Model model = read(Written.text(kept, Format.PROV_TURTLE), RDFFormat.TURTLE);
    Citation direct = dossier.citations().get(0);
    IRI claim = iri(direct.iri());
    IRI version = iri(direct.exhibit().versionIri());
    assertTrue(model.contains(claim, iri(PROV.NAMESPACE + "wasQuotedFrom"), version));
    assertTrue(
        model.contains(
            iri(dossier.citations().get(1).iri()),
            iri(PROV.NAMESPACE + "wasDerivedFrom"),
            version));
    assertTrue(model.contains(version, iri(PROV.NAMESPACE + "wasRevisionOf"), null));
    assertEquals(1, model.filter(null, iri(PROV.NAMESPACE + "wasInvalidatedBy"), null).size());
    assertTrue(model.contains(claim, iri(PROV.NAMESPACE + "hadPrimarySource"), null));
    assertTrue(model.contains(claim, iri(PROV.NAMESPACE + "wasInfluencedBy"), null));
    assertTrue(
        objects(model, PROV.NAMESPACE + "value").contains(direct.quote()), "right to left, whole");
    for (Statement statement : model) {
      for (Value name : List.of(statement.getPredicate(), statement.getObject())) {
        if (name instanceof IRI && name.stringValue().startsWith(PROV.NAMESPACE)) {
          assertTrue(ofProv().contains(name.stringValue()), name.stringValue());
        }
      }
    }
  }

  /** All names of PROV-O, as RDF4J has them. */
  private static Set<String> ofProv() {
    Set<String> names = new TreeSet<>();
    for (Field field : PROV.class.getFields()) {
      try {
        if (field.get(PROV.class) instanceof IRI name) {
          names.add(name.stringValue());
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(field.getName(), e);
      }
    }
    return names;
  }

  private Model schemaOrg() throws IOException {
    JsonNode json = Written.json(kept, Format.SCHEMA_ORG);
    assertEquals("https://schema.org", json.path("@context").asText());
    ((ObjectNode) json).putObject("@context").put("@vocab", SCHEMA); // what is there, in short
    return read(json.toString(), RDFFormat.JSONLD);
  }

  @Test
  void claimsAndQuotations() throws IOException {
    Dossier dossier = kept.dossier();
    Model model = schemaOrg();
    for (Statement statement : model) {
      String name =
          statement.getPredicate().equals(RDF.TYPE)
              ? statement.getObject().stringValue()
              : statement.getPredicate().stringValue();
      assertTrue(OF_SCHEMA_ORG.contains(name.replace(SCHEMA, "")), name);
    }
    assertEquals(
        dossier.citations().stream().map(Citation::quote).collect(Collectors.toSet()),
        objects(model, SCHEMA + "text"));
    IRI quotation = iri(dossier.citations().get(0).iri() + ":quotation");
    assertTrue(model.contains(quotation, RDF.TYPE, iri(SCHEMA + "Quotation")));
    assertTrue(model.contains(quotation, iri(SCHEMA + "creator"), null));
    IRI denied = iri(dossier.citations().get(2).iri());
    assertFalse(model.contains(denied, iri(SCHEMA + "author"), null), "who denies claims not");
    assertTrue(model.contains(denied, iri(SCHEMA + "contributor"), null));
    assertEquals(2, model.filter(null, RDF.TYPE, iri(SCHEMA + "NewsArticle")).subjects().size());
  }

  @Test
  void aReviewIsAPersons() throws IOException {
    assertFalse(schemaOrg().contains(null, RDF.TYPE, iri(SCHEMA + "ClaimReview")));
    kept.accept("dam/02/c1");
    Model model = schemaOrg();
    assertEquals(1, model.filter(null, RDF.TYPE, iri(SCHEMA + "ClaimReview")).subjects().size());
    assertEquals(Set.of("rightly read"), objects(model, SCHEMA + "alternateName"));
    assertTrue(objects(model, SCHEMA + "reviewAspect").toString().contains("not their truth"));
  }

  @Test
  void annotationsAreLinkedData() throws IOException {
    JsonNode json = Written.json(kept, Format.ANNOTATIONS);
    ObjectNode context = ((ObjectNode) json).putObject("@context");
    context.put("sayso", Annotations.TERMS);
    context.put("oa", "http://www.w3.org/ns/oa#").put("@vocab", "http://www.w3.org/ns/oa#");
    context.put("id", "@id").put("type", "@type");
    for (Map.Entry<String, String> link :
        Map.of("source", "hasSource", "selector", "hasSelector", "cached", "cachedSource")
            .entrySet()) {
      context.putObject(link.getKey()).put("@id", "oa:" + link.getValue()).put("@type", "@id");
    }
    Model model = read(json.toString(), RDFFormat.JSONLD);
    String oa = "http://www.w3.org/ns/oa#";
    assertEquals(5, model.filter(null, RDF.TYPE, iri(oa + "Annotation")).size());
    assertEquals(
        List.of("https://corvin.example/dam/01", "https://quay.example/dam/02"),
        List.copyOf(objects(model, oa + "hasSource")));
    assertEquals(16, model.filter(null, RDF.TYPE, iri(oa + "TextPositionSelector")).size());
  }
}
