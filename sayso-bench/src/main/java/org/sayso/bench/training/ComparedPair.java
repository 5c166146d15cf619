package org.sayso.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Said;

/**
 * Two claims of which a person said how they bear on one another.
 *
 * @param unit what was written in one go and must not be split when some is held out
 * @param a the one
 * @param b the other
 * @param label what they are to one another
 * @param ofStory whether they were taken from a story, where most claims are unrelated
 */
record ComparedPair(String unit, Said a, Said b, Label label, boolean ofStory) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The pairs of a file with one a line. */
  static List<ComparedPair> ofPairs(Path file) throws IOException {
    List<ComparedPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode pair = JSON.readTree(line);
      String id = pair.path("id").asText();
      pairs.add(
          new ComparedPair(
              id.substring(0, Math.max(0, id.lastIndexOf('-'))),
              ofPair(pair.path("a")),
              ofPair(pair.path("b")),
              Label.valueOf(pair.path("label").asText().toUpperCase(Locale.ROOT)),
              false));
    }
    return pairs;
  }

  private static Said ofPair(JsonNode claim) {
    Optional<LocalDate> saidAt = day(claim.path("saidAt"));
    return new Said(
        claim.hasNonNull("speaker") ? List.of(claim.get("speaker").asText()) : List.of(),
        Optional.empty(),
        stance(claim),
        claim.path("content").asText(),
        saidAt,
        saidAt);
  }

  private static Stance stance(JsonNode claim) {
    return Stance.valueOf(claim.path("stance").asText().toUpperCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(JsonNode node) {
    return node.isTextual()
        ? Optional.of(LocalDate.parse(node.asText().substring(0, 10)))
        : Optional.empty();
  }

  /** All pairs of claims of the marked stories of a file with one a line. */
  static List<ComparedPair> ofStories(Path file) throws IOException {
    List<ComparedPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode story = JSON.readTree(line);
      pairs.addAll(ofStory(story));
    }
    return pairs;
  }

  private static List<ComparedPair> ofStory(JsonNode story) {
    Map<String, Integer> groups = new HashMap<>();
    int number = 0;
    for (JsonNode group : story.path("groups")) {
      for (JsonNode member : group) {
        groups.put(member.asText(), number);
      }
      number++;
    }
    Set<Set<Integer>> conflicts = related(story.path("conflicts"), groups);
    Set<Set<Integer>> compatible = related(story.path("compatible"), groups);
    List<JsonNode> claims = story.path("claims").valueStream().toList();
    List<Said> said = claims.stream().map(ComparedPair::ofClaim).toList();
    List<ComparedPair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Integer one = groups.get(claims.get(i).path("id").asText());
        Integer other = groups.get(claims.get(j).path("id").asText());
        if (one != null && other != null) {
          pairs.add(
              new ComparedPair(
                  story.path("id").asText(),
                  said.get(i),
                  said.get(j),
                  label(one, other, conflicts, compatible),
                  true));
        }
      }
    }
    return pairs;
  }

  private static Label label(
      Integer one, Integer other, Set<Set<Integer>> conflicts, Set<Set<Integer>> compatible) {
    if (one.equals(other)) {
      return Label.SAME;
    }
    Set<Integer> both = Set.of(one, other);
    return conflicts.contains(both)
        ? Label.CONFLICT
        : compatible.contains(both) ? Label.COMPATIBLE : Label.UNRELATED;
  }

  private static Set<Set<Integer>> related(JsonNode relations, Map<String, Integer> groups) {
    Set<Set<Integer>> related = new HashSet<>();
    for (JsonNode relation : relations) {
      related.add(
          Set.copyOf(
              Stream.of("a", "b").map(end -> groups.get(relation.path(end).asText())).toList()));
    }
    return related;
  }

  private static Said ofClaim(JsonNode claim) {
    Optional<LocalDate> day = day(claim.path("saidAt")).or(() -> day(claim.path("published")));
    return new Said(
        claim.path("speakers").valueStream().map(JsonNode::asText).toList(),
        Optional.ofNullable(claim.path("affiliation").asText(null)),
        stance(claim),
        claim.path("content").asText(),
        day,
        day);
  }
}
