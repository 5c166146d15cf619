package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes what a middling system might print out of gold reports: the same seed, the same faults. */
final class Perturbed {

  private static final List<String> STANCES =
      List.of("asserts", "confirms", "denies", "declines", "suggests", "demands");
  private static final List<String> NAMES =
      List.of("The Ministry", "Ilse Marand", "the operator’s spokesman", "Élodie Ñandú-Díaz", "");

  final Random random;

  Perturbed(long seed) {
    this.random = new Random(seed);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A line of {@code read --format jsonl}, from a gold report's claims or attributions. */
  ObjectNode read(JsonNode report) {
    ObjectNode line = object();
    ObjectNode article = line.putObject("article");
    article.set("id", report.get("id"));
    article.set("text", report.get("text"));
    int length =
        report.get("text").asText().codePointCount(0, report.get("text").asText().length());
    JsonNode marked = report.has("claims") ? report.get("claims") : report.path("attributions");
    ArrayNode claims = line.putArray("claims");
    int next = 1;
    for (JsonNode claim : marked) {
      for (int copies = chance(0.15) ? 0 : chance(0.1) ? 2 : 1; copies > 0; copies--) {
        String id = copies == 1 ? claim.get("id").asText() : "x" + next++;
        claims.add(claim(claim.deepCopy(), id, length));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode invented = object();
      for (String part : List.of("source", "cue", "content")) {
        invented.set(part, spans(length));
      }
      claims.add(claim(invented, "x" + next++, length));
    }
    line.set("times", times(report.path("timexes"), length));
    return line;
  }

  private ObjectNode claim(ObjectNode claim, String id, int length) {
    claim.put("id", id);
    for (String part : List.of("source", "cue", "content")) {
      if (chance(0.2)) {
        claim.set(part, shifted(claim.path(part), length));
      }
    }
    if (chance(0.2)) {
      claim.put("stance", any(STANCES));
    }
    if (chance(0.1)) {
      claim.put("hedged", chance(0.5));
    }
    if (chance(0.2)) {
      claim.putArray("speakers").add(any(NAMES));
    }
    for (JsonNode speaker : claim.path("speakers").deepCopy()) {
      if (chance(0.2)) {
        claim.withArray("speakers").set(0, variant(speaker.asText()));
      }
    }
    if (chance(0.2)) {
      claim.put("affiliation", variant(claim.path("affiliation").asText(any(NAMES))));
    }
    if (chance(0.1)) {
      claim.put("saidAt", chance(0.5) ? "2025-10-06T10:00:00Z" : "2025-10-07");
    }
    if (chance(0.1)) {
      claim.putArray("via").add(any(NAMES));
    }
    if (chance(0.1)) {
      claim.put("within", "c" + (1 + random.nextInt(9)));
    }
    if (chance(0.1)) {
      claim.remove(any(List.of("quotation", "affiliation", "saidAt", "stance")));
    }
    return claim;
  }

  /** Another form of a name: without its first word, with an article, in capitals. */
  private String variant(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(name.indexOf(' ') + 1);
      case 1 -> "The " + name;
      case 2 -> name.toUpperCase(java.util.Locale.ROOT);
      default -> name + " of Halvern’s spokesman";
    };
  }

  private ArrayNode spans(int length) {
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    int start = random.nextInt(length);
    spans.addArray().add(start).add(start + 1 + random.nextInt(60));
    return spans;
  }

  private ArrayNode shifted(JsonNode spans, int length) {
    ArrayNode shifted = JsonNodeFactory.instance.arrayNode();
    for (JsonNode span : spans) {
      int start = Math.max(0, span.get(0).asInt() + random.nextInt(9) - 4);
      int end =
          Math.min(length + 5, Math.max(start, span.get(1).asInt() + random.nextInt(21) - 10));
      shifted.addArray().add(start).add(end);
    }
    return shifted;
  }

  private ArrayNode times(JsonNode timexes, int length) {
    List<ObjectNode> times = new ArrayList<>();
    for (JsonNode timex : timexes) {
      ObjectNode time = timex.deepCopy();
      if (chance(0.2)) {
        time.put("start", Math.max(0, time.get("start").asInt() - random.nextInt(6)));
        time.put("end", time.get("end").asInt() + random.nextInt(12));
      }
      if (chance(0.2)) {
        time.put("value", "2025-10-0" + (1 + random.nextInt(9)));
      }
      if (chance(0.1)) {
        time.putNull("value");
      }
      if (!chance(0.15)) {
        times.add(time);
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(length);
      times.add(object().put("start", start).put("end", start + 4).put("value", "PAST_REF"));
    }
    java.util.Collections.shuffle(times, random);
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    all.addAll(times);
    return all;
  }
}
