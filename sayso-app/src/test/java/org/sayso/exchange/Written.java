package org.sayso.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.SpecVersionDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Dossier;

/** A story as each form has it, and what checks it. */
final class Written {

  static final ObjectMapper JSON = new ObjectMapper();

  private Written() {}

  static byte[] bytes(HandedOver kept, Format format) {
    return bytes(kept, kept.dossier(), format);
  }

  static byte[] bytes(HandedOver kept, Dossier dossier, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Evidences evidence = (exhibits, in) -> kept.desk().evidence(kept.data(), exhibits, in);
    try (Handing handing = format.open(out, evidence)) {
      handing.take(dossier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(HandedOver kept, Format format) {
    return new String(bytes(kept, format), UTF_8);
  }

  static JsonNode json(HandedOver kept, Format format) {
    try {
      return JSON.readTree(bytes(kept, format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Written.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** What is wrong with it by a schema among our resources, of the draft that the schema names. */
  static List<String> faults(JsonNode json, String schema) {
    try {
      JsonNode told = JSON.readTree(text(schema));
      SpecVersion.VersionFlag draft =
          SpecVersionDetector.detectOptionalVersion(told, false)
              .orElse(SpecVersion.VersionFlag.V202012);
      String before = text("jsonfeed-1.schema.json");
      JsonSchemaFactory factory =
          JsonSchemaFactory.getInstance(
              draft,
              builder ->
                  builder.schemaLoaders(
                      loaders ->
                          loaders.schemas(Map.of("https://json.schemastore.org/feed-1", before))));
      return factory.getSchema(told).validate(json).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
