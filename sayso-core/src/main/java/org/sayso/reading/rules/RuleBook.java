package org.sayso.reading.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.reading.rules.AttributionRule.Cue;
import org.sayso.reading.rules.AttributionRule.Find;

/** All rules and lexicons of one language, checked as they are loaded. */
public final class RuleBook {

  static final List<String> MARKS = List.of("source", "cue", "content");

  private final List<AttributionRule> rules;
  private final Map<String, List<CueEntry>> verbs;
  private final Map<String, List<CueEntry>> nouns;
  private final Map<String, Set<String>> words;
  private final List<TimeRule> times;

  private RuleBook(
      List<AttributionRule> rules,
      Map<String, List<CueEntry>> verbs,
      Map<String, List<CueEntry>> nouns,
      Map<String, Set<String>> words,
      List<TimeRule> times) {
    this.rules = List.copyOf(rules);
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
    this.words = Map.copyOf(words);
    this.times = List.copyOf(times);
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
    refuseUnknownBetter(rules);
    return new RuleBook(
        rules,
        byHeadWord(
            files.cues("lexicon/cue-verbs.yaml", frames(rules, List.of(Cue.VERB, Cue.PASSIVE)))),
        byHeadWord(files.cues("lexicon/cue-nouns.yaml", frames(rules, List.of(Cue.NOUN)))),
        files.wordLists("lexicon/words.yaml"),
        new TimeFiles(files).rules());
  }

  /** The frames that some rule for these kinds of cue asks for. */
  static Set<String> frames(List<AttributionRule> rules, List<Cue> kinds) {
    return rules.stream()
        .filter(rule -> kinds.contains(rule.find().cue()))
        .map(rule -> rule.find().frame())
        .filter(frame -> !frame.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Refuses a rule that yields to one that is none of these. */
  static void refuseUnknownBetter(List<AttributionRule> rules) {
    Set<RuleId> known = rules.stream().map(AttributionRule::id).collect(Collectors.toSet());
    for (AttributionRule rule : rules) {
      for (RuleId better : rule.yieldsTo()) {
        if (!known.contains(better)) {
          throw new RuleException(
              "attribution/" + rule.id() + ".yaml", "yields to '" + better + "', which is no rule");
        }
      }
    }
  }

  /**
   * The same lexicon with one rule only: what the rule finds by itself.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public RuleBook only(RuleId id) {
    AttributionRule alone =
        rule(id).orElseThrow(() -> new IllegalArgumentException("no rule is called '" + id + "'"));
    return new RuleBook(List.of(alone), verbs, nouns, words, times);
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

  /** The rule of this name. */
  public Optional<AttributionRule> rule(RuleId id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The rules of time; of two that find the same words, the first has them. */
  public List<TimeRule> times() {
    return times;
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

  /** All readings of all verbs, by their spelling. */
  public List<CueEntry> allVerbs() {
    return verbs.values().stream()
        .flatMap(List::stream)
        .sorted((a, b) -> a.cue().compareTo(b.cue()))
        .toList();
  }

  /** All readings of all nouns, by their spelling. */
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
    throw new RuleException(
        file, "no stance is called '" + name + "', only " + names(Stance.class));
  }

  /** Reads one of a few names as rule files spell them: {@code object-infinitive}. */
  static <E extends Enum<E>> E choice(String file, String field, Class<E> of, String name) {
    for (E e : of.getEnumConstants()) {
      if (e.name().replace('_', '-').equalsIgnoreCase(name)) {
        return e;
      }
    }
    throw new RuleException(file, "'" + field + "' cannot be '" + name + "', only " + names(of));
  }

  private static <E extends Enum<E>> List<String> names(Class<E> of) {
    return Arrays.stream(of.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** Reads the field {@code find} of a rule. */
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
