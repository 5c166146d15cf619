package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.desk.exchange.Dossier;

/** Provenance as JSON-LD: one object a thing. */
final class ProvJson implements Handing {

  private final JsonGenerator json;

  ProvJson(OutputStream out) throws IOException {
    json = Utf8.json(out);
    json.writeStartObject();
    json.writeFieldName("@context");
    Fields.write(json, Provenance.PREFIXES);
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    Map<String, Map<String, List<Object>>> things = new LinkedHashMap<>();
    for (Triple triple : Provenance.of(dossier)) {
      String key = triple.predicate().equals("rdf:type") ? "@type" : triple.predicate();
      things
          .computeIfAbsent(triple.subject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(object(triple));
    }
    for (Map.Entry<String, Map<String, List<Object>>> thing : things.entrySet()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("@id", thing.getKey());
      thing.getValue().forEach((key, values) -> fields.put(key, Fields.oneOrMore(values)));
      Fields.write(json, fields);
    }
  }

  private static Object object(Triple triple) {
    return switch (triple.kind()) {
      case IRI -> Map.of("@id", triple.object());
      case MOMENT -> moment(triple.object());
      case NAME, WORDS -> triple.object();
    };
  }

  private static Map<String, Object> moment(String moment) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("@value", moment);
    value.put("@type", "xsd:dateTime");
    return value;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
