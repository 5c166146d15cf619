package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One JSON object of a file, which says where it stands when something is wrong with it.
 *
 * @param json the object
 * @param where for messages: {@code gold.jsonl, line 3}
 */
record Row(JsonNode json, String where) {

  Row {
    if (!json.isObject()) {
      throw new BadFile(where, "not a JSON object");
    }
  }

  boolean has(String field) {
    return json.has(field);
  }

  /** A value that must be there, as text. */
  String text(String field) {
    return optionalText(field).orElseThrow(() -> new BadFile(where, "has no '" + field + "'"));
  }

  /** Empty where it is missing or null. */
  Optional<String> optionalText(String field) {
    if (!json.hasNonNull(field)) {
      return Optional.empty();
    }
    if (!json.get(field).isValueNode()) {
      throw new BadFile(where, "'" + field + "' is no plain value");
    }
    return Optional.of(json.get(field).asText());
  }

  int number(String field) {
    return optionalNumber(field)
        .orElseThrow(() -> new BadFile(where, "has no number '" + field + "'"));
  }

  OptionalInt optionalNumber(String field) {
    JsonNode value = json.path(field);
    return value.canConvertToInt() && value.canConvertToExactIntegral()
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  /** Whether it is there and neither null, false, zero nor empty. */
  boolean says(String field) {
    JsonNode value = json.path(field);
    if (value.isContainerNode()) {
      return !value.isEmpty();
    }
    return value.isNumber()
        ? value.doubleValue() != 0
        : !value.asText("").isEmpty() && !isNo(value);
  }

  private static boolean isNo(JsonNode value) {
    return value.isNull() || (value.isBoolean() && !value.booleanValue());
  }

  /** The elements of a list; none where it is missing or null. */
  private List<JsonNode> list(String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new BadFile(where, "'" + field + "' is no list");
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (!element.isValueNode()) {
        throw new BadFile(where, "'" + field + "' holds something else than text");
      }
      texts.add(element.asText());
    }
    return texts;
  }

  Row row(String field) {
    return new Row(json.path(field), where + ", " + field);
  }

  List<Row> rows(String field) {
    return list(field).stream().map(element -> new Row(element, where + ", " + field)).toList();
  }

  /** The spans of a field, {@code [[start, end], …]}. */
  List<Extent> extents(String field) {
    List<Extent> extents = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (!element.isArray()
          || element.size() != 2
          || !element.path(0).canConvertToInt()
          || !element.path(1).canConvertToInt()) {
        throw new BadFile(where, "'" + field + "' holds " + element + ", which is no span");
      }
      extents.add(extent(element.get(0).intValue(), element.get(1).intValue()));
    }
    return extents;
  }

  /** The span of {@code start} and {@code end}. */
  Extent extent() {
    return extent(number("start"), number("end"));
  }

  private Extent extent(int start, int end) {
    try {
      return new Extent(start, end);
    } catch (IllegalArgumentException e) {
      throw new BadFile(where, "the span " + e.getMessage(), e);
    }
  }
}
