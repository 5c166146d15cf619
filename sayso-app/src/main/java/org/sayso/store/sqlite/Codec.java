package org.sayso.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Note;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.news.Witness;
import org.sayso.store.Anchor;
import org.sayso.store.LedgerException;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * The parts of rows that nobody asks for by themselves, as JSON. Spans are turned into code points
 * here, and back.
 */
final class Codec {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Codec() {}

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new LedgerException("a row of the ledger is damaged: " + e.getOriginalMessage(), e);
    }
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode strings(List<?> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  static void put(ObjectNode object, String key, Optional<?> value) {
    value.ifPresent(v -> object.put(key, v.toString()));
  }

  static Optional<String> word(JsonNode object, String key) {
    return Optional.ofNullable(object.get(key)).filter(v -> !v.isNull()).map(JsonNode::asText);
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  static String hints(Hints hints) {
    ObjectNode object = object();
    put(object, "published", hints.published());
    put(object, "outlet", hints.outlet());
    put(object, "url", hints.url());
    put(object, "title", hints.title());
    put(object, "mediaType", hints.mediaType());
    put(object, "captured", hints.captured());
    return object.toString();
  }

  static Hints hints(String json) {
    JsonNode object = read(json);
    return new Hints(
        word(object, "published").flatMap(Publication::parse),
        word(object, "outlet").map(Outlet::new),
        word(object, "url").map(URI::create),
        word(object, "title"),
        word(object, "mediaType"),
        word(object, "captured").map(Instant::parse));
  }

  static ArrayNode spans(Spans spans, Offsets offsets) {
    ArrayNode array = NODES.arrayNode();
    spans.parts().forEach(part -> array.add(span(part, offsets)));
    return array;
  }

  static ArrayNode span(Span span, Offsets offsets) {
    int[] ends = offsets.toCodePoints(span);
    return NODES.arrayNode().add(ends[0]).add(ends[1]);
  }

  static Spans spans(JsonNode array, Offsets offsets) {
    return new Spans(list(array, part -> span(part, offsets)));
  }

  static Span span(JsonNode ends, Offsets offsets) {
    return offsets.toSpan(ends.get(0).intValue(), ends.get(1).intValue());
  }

  static ArrayNode sections(List<Section> sections, Offsets offsets) {
    ArrayNode array = NODES.arrayNode();
    for (Section section : sections) {
      ObjectNode object = array.addObject();
      object.put("kind", lower(section.kind()));
      object.set("label", span(section.label(), offsets));
      object.set("body", span(section.body(), offsets));
    }
    return array;
  }

  static List<Section> sections(JsonNode array, Offsets offsets) {
    return list(
        array,
        section ->
            new Section(
                constant(Section.Kind.class, section.get("kind").asText()),
                span(section.get("label"), offsets),
                span(section.get("body"), offsets)));
  }

  static ArrayNode witnesses(List<Witness> witnesses) {
    ArrayNode array = NODES.arrayNode();
    for (Witness witness : witnesses) {
      array
          .addObject()
          .put("field", lower(witness.field()))
          .put("value", witness.value())
          .put("from", witness.from())
          .put("chosen", witness.chosen());
    }
    return array;
  }

  static List<Witness> witnesses(JsonNode array) {
    return list(
        array,
        witness ->
            new Witness(
                constant(Witness.Field.class, witness.get("field").asText()),
                witness.get("value").asText(),
                witness.get("from").asText(),
                witness.get("chosen").asBoolean()));
  }

  static String times(List<TimeExpression> times, Offsets offsets) {
    ArrayNode array = NODES.arrayNode();
    for (TimeExpression time : times) {
      array
          .addObject()
          .put("type", time.type().name())
          .put("value", time.value())
          .set("span", span(time.span(), offsets));
    }
    return array.toString();
  }

  static List<TimeExpression> times(String json, Offsets offsets) {
    return list(
        read(json),
        time ->
            new TimeExpression(
                span(time.get("span"), offsets),
                TimeExpression.Type.valueOf(time.get("type").asText()),
                time.get("value").asText()));
  }

  static String notes(List<Note> notes, Offsets offsets) {
    ArrayNode array = NODES.arrayNode();
    for (Note note : notes) {
      array.addObject().put("message", note.message()).set("span", span(note.span(), offsets));
    }
    return array.toString();
  }

  static List<Note> notes(String json, Offsets offsets) {
    return list(
        read(json),
        note -> new Note(span(note.get("span"), offsets), note.get("message").asText()));
  }

  static ObjectNode attribution(Attribution attribution, Offsets offsets) {
    ObjectNode object = object();
    object.set("source", spans(attribution.source(), offsets));
    object.set("cue", spans(attribution.cue(), offsets));
    object.put("quotation", lower(attribution.quotation()));
    object.put("foundBy", attribution.foundBy().value());
    return object;
  }

  static Attribution attribution(JsonNode body, String content, Offsets offsets) {
    return new Attribution(
        spans(body.get("source"), offsets),
        spans(body.get("cue"), offsets),
        Anchor.read(content, offsets),
        constant(Quotation.class, body.get("quotation").asText()),
        new RuleId(body.get("foundBy").asText()));
  }

  static ArrayNode speakers(List<Speaker> speakers) {
    ArrayNode array = NODES.arrayNode();
    for (Speaker speaker : speakers) {
      ObjectNode object =
          array.addObject().put("kind", kind(speaker)).put("name", speaker.canonicalName());
      put(object, "affiliation", speaker.affiliation());
    }
    return array;
  }

  private static String kind(Speaker speaker) {
    return speaker instanceof Speaker.Person
        ? "person"
        : speaker instanceof Speaker.Organisation ? "organisation" : "described";
  }

  static List<Speaker> speakers(JsonNode array) {
    return list(array, Codec::speaker);
  }

  private static Speaker speaker(JsonNode object) {
    String name = object.get("name").asText();
    Optional<String> affiliation = word(object, "affiliation");
    return switch (object.get("kind").asText()) {
      case "person" -> new Speaker.Person(name, affiliation);
      case "organisation" -> new Speaker.Organisation(name, affiliation);
      default -> new Speaker.Described(name, affiliation);
    };
  }

  static List<Carrier> carriers(JsonNode array) {
    return list(array, name -> new Carrier(name.asText()));
  }
}
