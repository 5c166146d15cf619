package org.sayso.reading.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.text.NumberWords;

/**
 * The words of time, {@code lexicon/time-words.yaml}, and the notation of the phrases that are made
 * of them: a regular expression in which {@code {month}} stands for a month and a blank for any
 * blank within a paragraph. A name may have a variant, {@code {unit.many}}: another set of words
 * for the same field.
 */
public final class TimeWords {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+(?:\\.[a-z]+)?)}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+(?:V[a-z]+)?)>");
  private static final Set<String> NUMBERS = Set.of("count", "other");
  private static final String BLANK = "(?:\\h*\\n\\h*|\\h+)";
  private static final String NOT_INSIDE_WORD = "(?<![\\p{L}\\p{N}$£€#])(?<!\\d[.,:/])";
  private static final String AT_WORDS_END = "(?![\\p{L}\\p{N}])(?![.,:]\\d)";

  private final Map<String, Map<String, List<String>>> meanings;
  private final Map<String, String> forms;
  private final Map<String, List<String>> alternatives;

  /**
   * @param meanings by name: each meaning with its spellings, as regular expressions
   * @param forms by name: the regular expression of what is read as it stands
   * @param alternatives by name: phrases, one of which it stands for
   */
  TimeWords(
      Map<String, Map<String, List<String>>> meanings,
      Map<String, String> forms,
      Map<String, List<String>> alternatives) {
    this.meanings = Map.copyOf(meanings);
    this.forms = Map.copyOf(forms);
    this.alternatives = Map.copyOf(alternatives);
  }

  /** {@code unit} of {@code unit.many}. */
  static String field(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * The patterns that a phrase stands for.
   *
   * @throws IllegalArgumentException if it names what is not in the lexicon, or one field twice
   */
  List<Pattern> compile(String phrase) {
    for (Map.Entry<String, List<String>> entry : alternatives.entrySet()) {
      String name = "{" + entry.getKey() + "}";
      if (phrase.contains(name)) {
        return entry.getValue().stream()
            .flatMap(way -> compile(phrase.replace(name, way)).stream())
            .toList();
      }
    }
    StringBuilder pattern = new StringBuilder(NOT_INSIDE_WORD).append("(?:");
    Matcher names = NAME.matcher(phrase);
    Set<String> named = new HashSet<>();
    int done = 0;
    while (names.find()) {
      if (!named.add(names.group(1))) {
        throw new IllegalArgumentException("it names '" + names.group(1) + "' twice");
      }
      pattern.append(plain(phrase.substring(done, names.start())));
      pattern.append("(?<").append(group(names.group(1))).append('>');
      pattern.append(plain(spellings(names.group(1)))).append(')');
      done = names.end();
    }
    pattern.append(plain(phrase.substring(done))).append(')').append(AT_WORDS_END);
    return List.of(
        Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private String spellings(String name) {
    if (NUMBERS.contains(name)) {
      return NumberWords.PATTERN;
    }
    if (forms.containsKey(name)) {
      return forms.get(name);
    }
    if (!meanings.containsKey(name)) {
      throw new IllegalArgumentException("no words of time are called '" + name + "'");
    }
    return meanings.get(name).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** Java's names of groups have no dots. */
  private static String group(String name) {
    return name.replace(".", "V");
  }

  /** Blanks for any blanks, parentheses that capture nothing. */
  private static String plain(String regex) {
    StringBuilder plain = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      boolean escaped = i > 0 && regex.charAt(i - 1) == '\\';
      inClass = !escaped && (c == '[' || (inClass && c != ']'));
      if (c == ' ' && !inClass) {
        plain.append(BLANK);
      } else if (c == '(' && !escaped && !regex.startsWith("(?", i)) {
        plain.append("(?:");
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The groups of a compiled pattern, by the names of their words. */
  static Map<String, String> groups(Pattern pattern) {
    Map<String, String> groups = new LinkedHashMap<>();
    Matcher m = GROUP.matcher(pattern.pattern());
    while (m.find()) {
      groups.put(m.group(1), m.group(1).replace('V', '.'));
    }
    return groups;
  }

  /** What the words mean: {@code 05} for {@code May}; forms and counts mean their own words. */
  String meaning(String name, String found) {
    if (NUMBERS.contains(name) || forms.containsKey(name)) {
      return found;
    }
    String words = found.replaceAll("\\s+", " ");
    return meanings.getOrDefault(name, Map.of()).entrySet().stream()
        .filter(
            entry -> entry.getValue().stream().anyMatch(s -> words.matches("(?iu)(?:" + s + ")")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + found + "' is no " + name));
  }
}
