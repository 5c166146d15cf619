package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what {@code reconcile} might print out of gold stories. */
final class PerturbedStories {

  private static final List<String> KINDS = List.of("negation", "number", "outcome", "hedge");

  private final Perturbed perturbed;

  PerturbedStories(long seed) {
    this.perturbed = new Perturbed(seed);
  }

  ObjectNode reconciled(Collection<JsonNode> reports, Collection<JsonNode> stories) {
    ObjectNode root = Perturbed.object();
    ArrayNode articles = root.putArray("articles");
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (JsonNode report : reports) {
      ObjectNode line = perturbed.read(report);
      articles.add(line);
      List<String> ids = read.computeIfAbsent(report.get("id").asText(), id -> new ArrayList<>());
      line.get("claims").forEach(claim -> ids.add(claim.get("id").asText()));
    }
    ArrayNode told = root.putArray("stories");
    for (JsonNode story : stories) {
      told.add(story(story, read));
    }
    moveAReport(told);
    return root;
  }

  private ObjectNode story(JsonNode gold, Map<String, List<String>> read) {
    ObjectNode story = Perturbed.object();
    story.put("id", "s-" + gold.get("id").asText());
    story.set("reports", gold.get("reports").deepCopy());
    ArrayNode groups = story.putArray("groups");
    List<String> ids = new ArrayList<>();
    for (JsonNode goldGroup : gold.get("groups")) {
      ObjectNode group = goldGroup.deepCopy();
      ids.add(group.get("id").asText());
      if (perturbed.chance(0.3)) {
        group.put("independent", perturbed.random.nextInt(4));
      }
      ArrayNode members = group.putArray("members");
      goldGroup.get("members").forEach(member -> keep(member, members));
      for (int i = perturbed.random.nextInt(3); i > 0; i--) {
        members.add(anyClaim(read));
      }
      groups.add(group);
    }
    story.set("conflicts", links(gold.get("conflicts"), ids));
    ArrayNode drift = story.putArray("drift");
    gold.path("drift").forEach(one -> keep(changed(one, "kind", perturbed.any(KINDS)), drift));
    for (int i = perturbed.random.nextInt(3); i > 0; i--) {
      drift.add(Perturbed.object().put("claim", anyClaim(read)).put("kind", "number"));
    }
    ArrayNode derivation = story.putArray("derivation");
    List<String> reports = new ArrayList<>(read.keySet());
    for (JsonNode edge : gold.path("derivation")) {
      keep(changed(edge, "to", perturbed.any(reports)), derivation);
    }
    derivation.addObject().put("from", perturbed.any(reports)).put("to", perturbed.any(reports));
    return story;
  }

  private ArrayNode links(JsonNode gold, List<String> groups) {
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    for (JsonNode link : gold) {
      keep(changed(link, "kind", perturbed.any(KINDS)), links);
    }
    for (int i = perturbed.random.nextInt(6); i > 0; i--) {
      links
          .addObject()
          .put("a", perturbed.any(groups))
          .put("b", perturbed.any(groups))
          .put("kind", perturbed.any(KINDS));
    }
    return links;
  }

  private void keep(JsonNode one, ArrayNode in) {
    if (!perturbed.chance(0.25)) {
      in.add(one);
    }
  }

  private JsonNode changed(JsonNode one, String field, String value) {
    ObjectNode changed = one.deepCopy();
    return perturbed.chance(0.3) ? changed.put(field, value) : changed;
  }

  private String anyClaim(Map<String, List<String>> read) {
    String report = perturbed.any(new ArrayList<>(read.keySet()));
    List<String> claims = read.getOrDefault(report, List.of());
    return report + "/" + (claims.isEmpty() ? "c1" : perturbed.any(claims));
  }

  /** One report is put into the wrong story, one into none. */
  private static void moveAReport(ArrayNode stories) {
    ArrayNode first = (ArrayNode) stories.get(0).get("reports");
    ArrayNode last = (ArrayNode) stories.get(stories.size() - 1).get("reports");
    last.add(first.remove(0));
    first.remove(0);
  }
}
