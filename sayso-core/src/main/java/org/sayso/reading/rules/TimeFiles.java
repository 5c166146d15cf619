package org.sayso.reading.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.RuleId;
import org.sayso.reading.rules.TimePhrase.Means;

/** Reads the rules of time, {@code times/}, and the words they are made of. */
final class TimeFiles {

  private static final String WORDS = "lexicon/time-words.yaml";
  private static final Set<String> FIELDS =
      Set.of("id", "why", "phrases", "examples", "near-misses");

  private final RuleFiles files;

  TimeFiles(RuleFiles files) {
    this.files = files;
  }

  /**
   * In the order of {@code times/order.yaml}.
   *
   * @throws RuleException if a file is missing or faulty
   */
  List<TimeRule> rules() {
    TimeWords words = words();
    return files.list("times/order.yaml").stream()
        .map(name -> rule("times/" + name + ".yaml", name, words))
        .toList();
  }

  TimeWords words() {
    JsonNode tree = files.tree(WORDS);
    Map<String, Map<String, List<String>>> meanings = new LinkedHashMap<>();
    Map<String, String> forms = new LinkedHashMap<>();
    Map<String, List<String>> alternatives = new LinkedHashMap<>();
    tree.properties()
        .forEach(
            entry -> {
              JsonNode node = entry.getValue();
              if (entry.getKey().equals("form")) {
                node.properties().forEach(f -> forms.put(f.getKey(), f.getValue().asText()));
              } else if (node.isArray()) {
                alternatives.put(entry.getKey(), strings(node));
              } else {
                Map<String, List<String>> spellings = new LinkedHashMap<>();
                node.properties().forEach(f -> spellings.put(f.getKey(), strings(f.getValue())));
                meanings.put(entry.getKey(), spellings);
              }
            });
    return new TimeWords(meanings, forms, alternatives);
  }

  TimeRule rule(String file, String name, TimeWords words) {
    JsonNode node = files.tree(file);
    RuleFiles.refuseUnknown(file, node, FIELDS);
    String id = RuleFiles.text(file, node, "id");
    if (!id.equals(name)) {
      throw new RuleException(file, "its id is '" + id + "', which is not its file's name");
    }
    List<TimePhrase> phrases = new ArrayList<>();
    node.path("phrases").forEach(phrase -> phrases.addAll(phrases(file, phrase, words)));
    List<TimeExample> examples = new ArrayList<>();
    node.path("examples").forEach(example -> examples.add(example(file, example)));
    if (phrases.isEmpty() || examples.isEmpty()) {
      throw new RuleException(file, phrases.isEmpty() ? "has no phrase" : "has no example");
    }
    List<String> nearMisses = strings(node.path("near-misses"));
    if (nearMisses.isEmpty()) {
      throw new RuleException(file, "has no near miss");
    }
    return new TimeRule(
        new RuleId(id), phrases, examples, nearMisses, RuleFiles.text(file, node, "why"));
  }

  private static List<TimePhrase> phrases(String file, JsonNode node, TimeWords words) {
    String find = RuleFiles.text(file, node, "find");
    Means means = means(file, RuleFiles.text(file, node, "means"));
    Map<String, String> given = new LinkedHashMap<>();
    node.properties().forEach(f -> given.put(f.getKey(), f.getValue().asText()));
    given.keySet().removeAll(Set.of("find", "means"));
    try {
      return words.compile(find).stream()
          .map(pattern -> new TimePhrase(means, pattern, given, words))
          .toList();
    } catch (IllegalArgumentException e) {
      String fault = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new RuleException(file, "'" + find + "' is no phrase: " + fault);
    }
  }

  private static Means means(String file, String name) {
    return Arrays.stream(Means.values())
        .filter(means -> means.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new RuleException(file, "no phrase means '" + name + "'"));
  }

  /** A sentence, or {@code {published: 2025-10-08, text: …}}. */
  private static TimeExample example(String file, JsonNode node) {
    String sentence = node.isTextual() ? node.asText() : RuleFiles.text(file, node, "text");
    try {
      Optional<LocalDate> published =
          node.has("published")
              ? Optional.of(LocalDate.parse(node.path("published").asText()))
              : Optional.empty();
      Marked marked = Marked.parse(sentence);
      if (marked.parts().isEmpty()) {
        throw new RuleException(file, "an example marks no time: " + sentence);
      }
      return new TimeExample(published, marked);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new RuleException(file, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }
}
