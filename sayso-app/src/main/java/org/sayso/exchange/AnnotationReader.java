package org.sayso.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.desk.exchange.Marked;
import org.sayso.desk.exchange.Marked.Part;
import org.sayso.desk.exchange.Marked.Role;

/**
 * Reads web annotations as claims that people marked: ours, or those of any tool that says who said
 * the words in a body whose purpose is {@code identifying}.
 */
public final class AnnotationReader {

  private static final Set<String> STANCES =
      Set.of(
          "asserts", "confirms", "denies", "declines", "suggests", "demands", "promises", "asks");

  private AnnotationReader() {}

  /**
   * The annotations of a collection, a page, a list, or one alone.
   *
   * @throws IOException if it is no JSON
   */
  public static List<Marked> read(byte[] file) throws IOException {
    List<Marked> marked = new ArrayList<>();
    find(new ObjectMapper().readTree(file), marked);
    return List.copyOf(marked);
  }

  private static void find(JsonNode node, List<Marked> marked) {
    if (node.isArray()) {
      node.forEach(one -> find(one, marked));
    } else if (types(node).contains("Annotation")) {
      marked.add(marked(node, marked.size() + 1));
    } else if (node.isObject()) {
      find(node.path("first"), marked);
      find(node.path("items"), marked);
      find(node.path("@graph"), marked);
    }
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    for (String key : List.of("type", "@type")) {
      each(node.path(key)).forEach(type -> types.add(type.asText()));
    }
    return types;
  }

  private static List<JsonNode> each(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (node.has("@list")) {
      node.path("@list").forEach(all::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      all.add(node);
    }
    return all;
  }

  private static Marked marked(JsonNode annotation, int number) {
    List<JsonNode> bodies = each(annotation.path("body"));
    JsonNode ours =
        bodies.stream()
            .filter(body -> types(body).contains("sayso:Claim"))
            .findFirst()
            .orElse(MissingNode.getInstance());
    List<JsonNode> targets = each(annotation.path("target"));
    String report = targets.stream().map(AnnotationReader::source).findFirst().orElse("");
    return new Marked(
        text(annotation.path("id"))
            .or(() -> text(annotation.path("@id")))
            .orElse("annotation " + number),
        report,
        targets.stream()
            .flatMap(target -> text(target.path("state").path("cached")).stream())
            .findFirst(),
        targets.stream()
            .filter(target -> source(target).equals(report))
            .map(AnnotationReader::part)
            .toList(),
        speaker(ours, bodies),
        text(ours.path("sayso:stance"))
            .or(() -> tags(bodies).filter(STANCES::contains).findFirst()),
        hedged(ours, bodies),
        text(ours.path("sayso:said")),
        who(annotation.path("creator")),
        purposes(bodies, "commenting").findFirst().orElse(""));
  }

  private static String source(JsonNode target) {
    return target.isTextual() ? target.asText() : target.path("source").asText();
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static java.util.stream.Stream<String> purposes(List<JsonNode> bodies, String purpose) {
    return bodies.stream()
        .filter(body -> body.path("purpose").asText().equals(purpose))
        .flatMap(body -> text(body.path("value")).stream())
        .map(String::strip);
  }

  private static java.util.stream.Stream<String> tags(List<JsonNode> bodies) {
    return purposes(bodies, "tagging").map(tag -> tag.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> speaker(JsonNode ours, List<JsonNode> bodies) {
    List<String> names =
        each(ours.path("sayso:speaker")).stream()
            .flatMap(speaker -> text(speaker.path("name")).stream())
            .toList();
    return names.isEmpty()
        ? purposes(bodies, "identifying").filter(name -> !name.isEmpty()).findFirst()
        : Optional.of(String.join("; ", names));
  }

  private static Optional<String> hedged(JsonNode ours, List<JsonNode> bodies) {
    boolean yes = ours.path("sayso:hedged").asBoolean() || tags(bodies).anyMatch("hedged"::equals);
    return Optional.of(yes ? "yes" : "no");
  }

  /** A person by name, nickname or address; a program is nobody. */
  private static Optional<String> who(JsonNode creator) {
    for (JsonNode one : each(creator)) {
      if (one.isTextual()) {
        return Optional.of(one.asText());
      }
      if (!types(one).contains("Software")) {
        for (String key : List.of("name", "nickname", "email", "id")) {
          if (one.path(key).isTextual()) {
            return Optional.of(one.path(key).asText());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Part part(JsonNode target) {
    JsonNode quote = selector(target, "TextQuoteSelector");
    JsonNode position = selector(target, "TextPositionSelector");
    return new Part(
        role(target.path("sayso:part").asText("content")),
        quote.path("exact").asText(),
        quote.path("prefix").asText(),
        quote.path("suffix").asText(),
        number(position.path("start")),
        number(position.path("end")));
  }

  private static Role role(String word) {
    for (Role role : Role.values()) {
      if (Things.lower(role).equals(word)) {
        return role;
      }
    }
    return Role.CONTENT;
  }

  private static JsonNode selector(JsonNode target, String type) {
    return each(target.path("selector")).stream()
        .filter(selector -> types(selector).contains(type))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static OptionalInt number(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }
}
