package org.sayso.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Lays the desk's own JSON into columns of the same names, so that tables cannot say anything else
 * than the desk.
 */
final class JsonRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonRows() {}

  static ObjectNode object(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own JSON is broken", e);
    }
  }

  /** A row of the columns; what the object does not say is null. */
  static Row row(JsonNode object, StructType columns) {
    StructField[] fields = columns.fields();
    @Nullable Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = value(object.path(fields[i].name()), fields[i].dataType());
    }
    return RowFactory.create(values);
  }

  /** The rows of a list, each with the story's id. */
  static List<Row> rows(JsonNode story, String list, StructType columns) {
    String id = story.path("id").asText();
    return story
        .path(list)
        .valueStream()
        .map(item -> row(((ObjectNode) item).put("story", id), columns))
        .toList();
  }

  private static @Nullable Object value(JsonNode node, DataType type) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (type instanceof StructType columns) {
      return row(node, columns);
    }
    if (type instanceof ArrayType array) {
      return node.valueStream().map(item -> value(item, array.elementType())).toArray();
    }
    if (type instanceof IntegerType) {
      return node.intValue();
    }
    if (type instanceof BooleanType) {
      return node.booleanValue();
    }
    return node.asText();
  }
}
