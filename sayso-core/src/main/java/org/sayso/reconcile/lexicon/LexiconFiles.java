package org.sayso.reconcile.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.story.Relation;

/** Reads the lexicon of one folder of the class path, and refuses what cannot be meant. */
final class LexiconFiles {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final String folder;

  LexiconFiles(String folder) {
    this.folder = folder;
  }

  Lexicon load() {
    return new Lexicon(questions(), falsifying(), kinds(), scopes());
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode name : tree("outcomes.yaml")) {
      String file = "outcomes/" + name.asText() + ".yaml";
      for (JsonNode node : tree(file)) {
        Question question = question(file, node);
        if (!seen.add(question.id())) {
          throw new LexiconException(file, "question " + question.id() + " stands twice");
        }
        questions.add(question);
      }
    }
    return questions;
  }

  private static Question question(String file, JsonNode node) {
    String id = text(file, node, "question");
    Map<String, List<Expression>> answers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> answer : node.path("answers").properties()) {
      List<Expression> expressions =
          elements(answer.getValue()).map(e -> Expression.of(e.asText())).toList();
      if (expressions.isEmpty()) {
        throw new LexiconException(file, id + ": answer " + answer.getKey() + " has no words");
      }
      answers.put(answer.getKey(), expressions);
    }
    if (answers.size() < 2) {
      throw new LexiconException(file, id + " has fewer than two answers");
    }
    if (node.path("examples").size() < 1) {
      throw new LexiconException(file, id + " has no examples");
    }
    Set<Set<String>> together = new HashSet<>();
    for (JsonNode pair : node.path("together")) {
      Set<String> both = new HashSet<>();
      pair.forEach(answer -> both.add(answer.asText()));
      if (!answers.keySet().containsAll(both)) {
        throw new LexiconException(file, id + ": " + both + " are not its answers");
      }
      together.add(Set.copyOf(both));
    }
    return new Question(
        id,
        text(file, node, "asks"),
        kind(file, text(file, node, "kind")),
        node.path("things").asBoolean(),
        answers,
        together,
        examples(file, node.path("examples")));
  }

  private static List<Question.Example> examples(String file, JsonNode nodes) {
    List<Question.Example> examples = new ArrayList<>();
    for (JsonNode node : nodes) {
      String are = text(file, node, "are");
      try {
        examples.add(
            new Question.Example(
                text(file, node, "a"),
                text(file, node, "b"),
                Question.Are.valueOf(are.toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, "examples are no '" + are + "'", e);
      }
    }
    return examples;
  }

  private static Relation.Kind kind(String file, String name) {
    try {
      return Relation.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file, name + " is no kind of conflict", e);
    }
  }

  private List<Lexicon.Untrue> falsifying() {
    String file = "falsifying.yaml";
    return elements(tree(file))
        .map(
            node ->
                new Lexicon.Untrue(
                    Expression.of(text(file, node, "words")), text(file, node, "example")))
        .toList();
  }

  private Map<String, Set<Integer>> kinds() {
    Map<String, Set<Integer>> kinds = new HashMap<>();
    int number = 0;
    for (JsonNode group : tree("same-kind.yaml")) {
      for (JsonNode word : group) {
        kinds.computeIfAbsent(word.asText(), w -> new HashSet<>()).add(number);
      }
      number++;
    }
    return kinds;
  }

  private Map<String, Set<String>> scopes() {
    String file = "scopes.yaml";
    Map<String, Set<String>> scopes = new HashMap<>();
    for (JsonNode scope : tree(file)) {
      String name = text(file, scope, "name");
      for (JsonNode word : scope.path("words")) {
        scopes.computeIfAbsent(word.asText(), w -> new HashSet<>()).add(name);
      }
    }
    return scopes;
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.valueStream();
  }

  private static String text(String file, JsonNode node, String field) {
    if (!node.hasNonNull(field)) {
      throw new LexiconException(file, "something without '" + field + "': " + node);
    }
    return node.get(field).asText();
  }

  private JsonNode tree(String file) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(folder + "/" + file)) {
      if (in == null) {
        throw new LexiconException(file, "is missing");
      }
      JsonNode tree = YAML.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!tree.isArray()) {
        throw new LexiconException(file, "is no list");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new LexiconException(file, "is no YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
