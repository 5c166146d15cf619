package org.sayso.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The model of FollowTheMoney as it is published, to hold entities against. */
final class MoneyModel {

  private final JsonNode schemata;

  MoneyModel() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MoneyModel.class.getResourceAsStream("ftm-model.json"))) {
      schemata = Written.JSON.readTree(in).path("schemata");
    }
  }

  /** What is wrong with an entity, where others are of the schemata that are told by id. */
  List<String> faults(JsonNode entity, Map<String, String> others) {
    List<String> faults = new ArrayList<>();
    JsonNode schema = schemata.path(entity.path("schema").asText());
    if (schema.isMissingNode() || schema.path("abstract").asBoolean()) {
      faults.add("there is no such schema");
    }
    for (JsonNode parent : schema.path("schemata")) {
      for (JsonNode required : schemata.path(parent.asText()).path("required")) {
        // a document goes by the name of its file
        boolean named =
            required.asText().equals("name") && entity.at("/properties").has("fileName");
        if (!named && !entity.path("properties").has(required.asText())) {
          faults.add(required.asText() + " is missing");
        }
      }
    }
    for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
      JsonNode told = property(schema, property.getKey());
      if (told.isMissingNode()) {
        faults.add("no property is called " + property.getKey());
      }
      for (JsonNode value : property.getValue()) {
        if (!fits(told, value.asText(), others)) {
          faults.add(property.getKey() + " cannot be " + value);
        }
      }
    }
    return faults;
  }

  private JsonNode property(JsonNode schema, String name) {
    JsonNode found = schemata.path("none");
    for (JsonNode parent : schema.path("schemata")) {
      JsonNode own = schemata.path(parent.asText()).path("properties").path(name);
      found = own.isMissingNode() ? found : own;
    }
    return found;
  }

  private boolean fits(JsonNode property, String value, Map<String, String> others) {
    return switch (property.path("type").asText()) {
      case "date" -> value.matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?)?)?");
      case "url" -> value.matches("https?://.+");
      case "entity" -> isA(others.getOrDefault(value, "nobody"), property.path("range").asText());
      default -> !value.isBlank();
    };
  }

  private boolean isA(String schema, String parent) {
    for (JsonNode of : schemata.path(schema).path("schemata")) {
      if (of.asText().equals(parent)) {
        return true;
      }
    }
    return false;
  }
}
