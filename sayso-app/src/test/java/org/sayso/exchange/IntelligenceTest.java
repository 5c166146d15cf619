package org.sayso.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Citation;

/** Stories as investigators and analysts exchange what they know. */
class IntelligenceTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder);
  }

  private Set<String> quotes() {
    return kept.dossier().citations().stream().map(Citation::quote).collect(Collectors.toSet());
  }

  private static Set<String> values(Iterable<JsonNode> nodes, String pointer) {
    Set<String> values = new HashSet<>();
    for (JsonNode node : nodes) {
      values.add(node.at(pointer).asText());
    }
    return values;
  }

  private static List<JsonNode> ofType(JsonNode objects, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode object : objects) {
      if (object.path("type").asText().equals(type)) {
        found.add(object);
      }
    }
    return found;
  }

  @Test
  void stix() {
    kept.accept("dam/01/c1");
    JsonNode bundle = Written.json(kept, Format.STIX);
    assertEquals(List.of(), Written.faults(bundle, "stix.schema.json"));
    JsonNode objects = bundle.path("objects");
    Set<String> ids = values(objects, "/id");
    assertEquals(objects.size(), ids.size(), "an id stands twice");
    for (JsonNode object : objects) {
      object.path("object_refs").forEach(ref -> assertTrue(ids.contains(ref.asText())));
      if (object.has("created_by_ref")) {
        assertTrue(ids.contains(object.path("created_by_ref").asText()));
      }
    }
    assertEquals(quotes(), values(ofType(objects, "note"), "/content"));
    assertEquals(2, ofType(objects, "report").size());
    assertEquals(Set.of("agree", "disagree"), values(ofType(objects, "opinion"), "/opinion"));
    String place = ofType(objects, "note").get(0).at("/external_references/0/description").asText();
    assertEquals(kept.dossier().citations().get(0).place(), place);
    JsonNode again = Written.json(kept, Format.STIX);
    assertEquals(objects, again.path("objects"), "what is taken in twice is the same");
  }

  @Test
  void misp() {
    JsonNode json = Written.json(kept, Format.MISP);
    assertEquals(List.of(), Written.faults(json, "misp.schema.json"));
    JsonNode objects = json.at("/response/0/Event/Object");
    assertEquals(7, objects.size());
    Set<String> ids = values(objects, "/uuid");
    for (JsonNode object : objects) {
      for (JsonNode reference : object.path("ObjectReference")) {
        assertTrue(ids.contains(reference.path("referenced_uuid").asText()));
        assertEquals(object.path("uuid").asText(), reference.path("object_uuid").asText());
      }
    }
    String all = json.toString();
    assertTrue(all.contains("sayso:suggested-information-credibility="), "it is suggested");
    assertTrue(all.contains("confirmed by nobody"), "and said to be");
    assertTrue(!all.contains("admiralty-scale:"), "a program sets no code");
  }

  @Test
  void followTheMoney() throws IOException {
    Map<String, String> schemata = new HashMap<>();
    List<JsonNode> entities = new ArrayList<>();
    for (String line : new String(Written.bytes(kept, Format.FTM), UTF_8).strip().split("\n", -1)) {
      JsonNode entity = Written.JSON.readTree(line);
      String id = entity.path("id").asText();
      assertTrue(
          Optional.ofNullable(schemata.put(id, entity.path("schema").asText())).isEmpty(),
          "an id stands twice");
      entities.add(entity);
    }
    assertEquals(
        Set.of("Article", "Person", "Organization", "LegalEntity", "Note", "Documentation"),
        Set.copyOf(schemata.values()));
    MoneyModel model = new MoneyModel();
    for (JsonNode entity : entities) {
      assertEquals(List.of(), model.faults(entity, schemata), entity.toString());
    }
    String notes =
        entities.stream()
            .filter(entity -> entity.path("schema").asText().equals("Note"))
            .map(entity -> entity.at("/properties/description/0").asText())
            .collect(Collectors.joining("\n"));
    for (Citation citation : kept.dossier().citations()) {
      assertTrue(notes.contains(citation.quote()), citation.quote());
      assertTrue(notes.contains("code points " + citation.written(citation.content())));
    }
  }
}
