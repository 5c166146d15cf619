package org.sayso.reading.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.reading.rules.AttributionRule.Find;

/** All rules and lexicons of one language, checked as they are loaded. */
public final class RuleBook {

  static final List<String> MARKS = List.of("source", "cue", "content");

  private final List<AttributionRule> rules;
  private final Map<String, List<CueEntry>> verbs;
  private final Map<String, List<CueEntry>> nouns;
  private final Map<String, Set<String>> words;

  private RuleBook(
      List<AttributionRule> rules,
      List<CueEntry> verbs,
      List<CueEntry> nouns,
      Map<String, Set<String>> words) {
    this.rules = List.copyOf(rules);
    this.verbs = byHeadWord(verbs);
    this.nouns = byHeadWord(nouns);
    this.words = Map.copyOf(words);
  }

  /**
   * Loads {@code rules/LANGUAGE} from the class path.
   *
   * @throws RuleException if a file is missing or faulty
   */
  public static RuleBook load(String language) {
    RuleFiles files = new RuleFiles("/org/sayso/rules/" + language);
    List<AttributionRule> rules = new ArrayList<>();
    for (String name : files.list("attribution/order.yaml")) {
      rules.add(files.rule("attribution/" + name + ".yaml", name));
    }
    return new RuleBook(
        rules,
        files.cues("lexicon/cue-verbs.yaml"),
        files.cues("lexicon/cue-nouns.yaml"),
        files.wordLists("lexicon/words.yaml"));
  }

  private static Map<String, List<CueEntry>> byHeadWord(List<CueEntry> entries) {
    Map<String, List<CueEntry>> map = new HashMap<>();
    entries.forEach(e -> map.computeIfAbsent(e.headWord(), w -> new ArrayList<>()).add(e));
    map.replaceAll((w, list) -> List.copyOf(list));
    return Map.copyOf(map);
  }

  /** In order of precedence. */
  public List<AttributionRule> rules() {
    return rules;
  }

  public Optional<AttributionRule> rule(RuleId id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The readings of a verb's lemma, those with particles included. */
  public List<CueEntry> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The readings of a noun's lemma. */
  public List<CueEntry> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** Lemmas that head a verbal cue. */
  public Set<String> verbLemmas() {
    return verbs.keySet();
  }

  public List<CueEntry> allVerbs() {
    return verbs.values().stream()
        .flatMap(List::stream)
        .sorted((a, b) -> a.cue().compareTo(b.cue()))
        .toList();
  }

  public List<CueEntry> allNouns() {
    return nouns.values().stream()
        .flatMap(List::stream)
        .sorted((a, b) -> a.cue().compareTo(b.cue()))
        .toList();
  }

  /**
   * A list of {@code lexicon/words.yaml}, in lower case.
   *
   * @throws IllegalArgumentException if there is no list of that name
   */
  public Set<String> words(String list) {
    Set<String> found = words.get(list);
    if (found == null) {
      throw new IllegalArgumentException("no list '" + list + "' in lexicon/words.yaml");
    }
    return found;
  }

  /** Reads a stance as rule files spell it. */
  static Stance stance(String file, String name) {
    for (Stance s : Stance.values()) {
      if (s.name().equalsIgnoreCase(name)) {
        return s;
      }
    }
    throw new RuleException(file, "no stance is called '" + name + "'");
  }

  static <E extends Enum<E>> E choice(String file, String field, Class<E> of, String name) {
    for (E e : of.getEnumConstants()) {
      if (e.name().replace('_', '-').equalsIgnoreCase(name)) {
        return e;
      }
    }
    throw new RuleException(file, field + " cannot be '" + name + "'");
  }

  static Find find(String file, Map<String, String> find) {
    for (String key : find.keySet()) {
      if (!Set.of("cue", "frame", "source", "content").contains(key)) {
        throw new RuleException(file, "'find' has no field '" + key + "'");
      }
    }
    return new Find(
        choice(file, "cue", AttributionRule.Cue.class, find.getOrDefault("cue", "")),
        find.getOrDefault("frame", ""),
        choice(file, "source", AttributionRule.Source.class, find.getOrDefault("source", "")),
        choice(file, "content", AttributionRule.Content.class, find.getOrDefault("content", "")));
  }
}
