package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.desk.exchange.Bulletin;

/** News as JSON Feed 1.1. */
final class JsonFeedWriter {

  private JsonFeedWriter() {}

  static String of(Bulletin bulletin) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", bulletin.title());
    feed.put("_sayso", Map.of("id", bulletin.id()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Utf8.json(out)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : feed.entrySet()) {
        json.writeFieldName(field.getKey());
        Fields.write(json, field.getValue());
      }
      json.writeArrayFieldStart("items"); // also where there are none
      for (Bulletin.Item item : bulletin.items()) {
        Fields.write(json, item(item));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> item(Bulletin.Item item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", item.id());
    fields.put("url", item.link());
    fields.put("title", item.title());
    fields.put("content_text", item.text());
    fields.put("date_published", Things.seconds(item.published()));
    fields.put("date_modified", Things.seconds(item.updated()));
    fields.put("authors", List.of(Map.of("name", item.author())));
    fields.put("tags", List.of(Things.lower(item.news())));
    return fields;
  }
}
