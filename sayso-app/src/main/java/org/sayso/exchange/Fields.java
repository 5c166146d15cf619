package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes maps and lists as JSON; what is empty is left out. */
final class Fields {

  private Fields() {}

  /** A value: words, number, yes or no, map, list, or an optional one of these. */
  static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!isEmpty(entry.getValue())) {
          json.writeFieldName(String.valueOf(entry.getKey()));
          write(json, entry.getValue());
        }
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(json, one);
      }
      json.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      write(json, optional.orElseThrow());
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof String words && words.isEmpty());
  }

  /** One thing alone, several in a list. */
  static Object oneOrMore(List<?> values) {
    return values.size() == 1 ? values.get(0) : values;
  }
}
