package org.sayso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Claim;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Marked;
import org.sayso.desk.exchange.Outcome;
import org.sayso.desk.exchange.Placed;

/** Claims as web annotations, and back. */
class AnnotationsTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder.resolve("here"));
  }

  private static List<Marked> read(JsonNode json) throws IOException {
    return AnnotationReader.read(Written.JSON.writeValueAsBytes(json));
  }

  private static JsonNode items(JsonNode collection) {
    return collection.path("first").path("items");
  }

  @Test
  void theyFitTheModel() {
    JsonNode json = Written.json(kept, Format.ANNOTATIONS);
    assertEquals(List.of(), Written.faults(json, "annotations.schema.json"));
    assertEquals(5, json.path("total").asInt());
    assertEquals(5, items(json).size());
  }

  @Test
  void offsetsCountCodePointsOfTheText() {
    Dossier dossier = kept.dossier();
    int seen = 0;
    for (JsonNode annotation : items(Written.json(kept, Format.ANNOTATIONS))) {
      for (JsonNode target : annotation.path("target")) {
        String text =
            dossier.exhibits().stream()
                .filter(e -> e.iri().equals(target.path("source").asText()))
                .findFirst()
                .orElseThrow()
                .article()
                .text();
        int[] points = text.codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        JsonNode quote = target.at("/selector/0");
        assertEquals(quote.path("exact").asText(), new String(points, start, end - start));
        assertTrue(
            text.contains(
                quote.path("prefix").asText()
                    + quote.path("exact").asText()
                    + quote.path("suffix").asText()));
        seen++;
      }
    }
    assertEquals(16, seen); // one content has two parts
  }

  @Test
  void theyReadBackAsTheClaims() throws IOException {
    List<Citation> citations = kept.dossier().citations();
    List<Marked> marked = read(Written.json(kept, Format.ANNOTATIONS));
    assertEquals(citations.size(), marked.size());
    for (int i = 0; i < marked.size(); i++) {
      Marked one = marked.get(i);
      Citation citation = citations.get(i);
      Placed placed = new Placed(citation.exhibit().article().text());
      assertEquals(
          citation.written(citation.content()), placed.of(one.parts(), Marked.Role.CONTENT));
      assertEquals(citation.written(citation.cue()), placed.of(one.parts(), Marked.Role.CUE));
      assertEquals(citation.written(citation.source()), placed.of(one.parts(), Marked.Role.SOURCE));
      assertEquals(String.join("; ", citation.speakers()), one.speaker().orElse(""));
      assertEquals(Things.lower(citation.claim().stance()), one.stance().orElse(""));
      assertEquals(citation.claim().hedged() ? "yes" : "no", one.hedged().orElse(""));
      assertEquals(citation.claim().saidAt().map(Object::toString), one.said());
    }
  }

  /** Somebody made them all. */
  private static JsonNode by(String person, JsonNode collection) {
    for (JsonNode annotation : items(collection)) {
      ((ObjectNode) annotation).putObject("creator").put("type", "Person").put("name", person);
    }
    return collection;
  }

  private static List<Outcome.As> as(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::as).toList();
  }

  @Test
  void whatAProgramMadeIsNobodysDecision() throws IOException {
    assertEquals(
        List.of(Outcome.As.REFUSED),
        as(kept.take(read(Written.json(kept, Format.ANNOTATIONS)))).stream().distinct().toList());
  }

  @Test
  void anotherDeskDrawsThem() throws IOException {
    HandedOver there = new HandedOver(folder.resolve("there"), false);
    assertEquals(List.of(), there.dossier().citations());
    JsonNode collection = by("Ada", Written.json(kept, Format.ANNOTATIONS));
    List<Outcome> outcomes = there.take(read(collection));
    assertEquals(List.of(Outcome.As.DRAWN), as(outcomes).stream().distinct().toList());
    List<Citation> drawn = there.dossier().citations();
    List<Citation> read = kept.dossier().citations();
    assertEquals(
        read.stream().map(AnnotationsTest::told).toList(),
        drawn.stream().map(AnnotationsTest::told).toList());
    assertEquals("Ada", drawn.get(0).accepted().orElseThrow().who());
    assertEquals(
        List.of(Outcome.As.KNOWN), as(there.take(read(collection))).stream().distinct().toList());
  }

  private static String told(Citation citation) {
    Claim claim = citation.claim();
    return citation.written(citation.source())
        + "|"
        + citation.written(citation.cue())
        + "|"
        + citation.written(citation.content())
        + "|"
        + String.join("; ", citation.speakers())
        + "|"
        + claim.stance()
        + claim.hedged()
        + claim.saidAt();
  }

  @Test
  void whatIsThereAlreadyIsAccepted() throws IOException {
    List<Outcome> outcomes = kept.take(read(by("Ada", Written.json(kept, Format.ANNOTATIONS))));
    assertEquals(List.of(Outcome.As.ACCEPTED), as(outcomes).stream().distinct().toList());
    JsonNode again = Written.json(kept, Format.ANNOTATIONS);
    assertEquals("Ada", items(again).get(0).at("/creator/name").asText());
  }

  private Outcome taken(String annotation) throws IOException {
    return kept.take(read(Written.JSON.readTree(annotation))).get(0);
  }

  private static String annotation(String exact, String more, String speaker) {
    return """
    {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:a", "type": "Annotation",
     "creator": {"type": "Person", "name": "Ada"},
     "body": [{"type": "TextualBody", "purpose": "identifying", "value": "%s"},
              {"type": "TextualBody", "purpose": "tagging", "value": "denies"}],
     "target": {"source": "https://quay.example/dam/02",
                "selector": [{"type": "TextQuoteSelector", "exact": "%s"%s}]}}
    """
        .formatted(speaker, exact, more);
  }

  @Test
  void exactlyOrNotAtAll() throws IOException {
    Outcome drawn = taken(annotation("cracks in the eastern sluice", "", "Ilse Marand"));
    assertEquals(Outcome.As.DRAWN, drawn.as(), drawn.told());
    List<String> wrong = new ArrayList<>();
    wrong.add(annotation("cracks in the western sluice", "", "Ilse Marand"));
    wrong.add(annotation("the", "", "Ilse Marand")); // more than once
    wrong.add(annotation("cracks", "", ""));
    wrong.add(
        annotation(
            "keeper", "}, {\"type\": \"TextPositionSelector\", \"start\": 5, \"end\": 11", "Bo"));
    wrong.add(annotation("nine people were killed", "", "Ilse Marand")); // the army's
    wrong.add(
        annotation("keeper", "", "Bo")
            .replace(
                "\"selector\"",
                "\"state\": {\"cached\":" + " \"urn:sayso:version:0\"}, \"selector\""));
    wrong.add(annotation("keeper", "", "Bo").replace("quay.example", "nowhere.example"));
    wrong.add(annotation("keeper", "", "Bo").replace("\"Person\"", "\"Software\""));
    for (String one : wrong) {
      Outcome outcome = taken(one);
      assertEquals(Outcome.As.REFUSED, outcome.as(), one + outcome.told());
    }
  }
}
