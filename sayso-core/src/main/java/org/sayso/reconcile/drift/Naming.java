package org.sayso.reconcile.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.claim.Speaker;

/** How a claim names its speaker: by name, by a description, or by a word that points back. */
final class Naming {

  private static final Set<String> MANY =
      Vocabulary.set("members rescuers officials workers residents witnesses employees colleagues");

  private static final int SHORTEST_NOUN = 4;

  private final String texts;

  /**
   * @param texts of all reports of the story
   */
  Naming(String texts) {
    this.texts = texts;
  }

  boolean isNameless(Saying saying) {
    return saying.speakers().stream().allMatch(s -> isNameless(s.canonicalName()));
  }

  /** {@code Guard}, {@code Embassy guard}: headlines write every first word with a capital. */
  private boolean isNameless(String name) {
    if (name.startsWith("an unnamed ") || !Character.isUpperCase(name.codePointAt(0))) {
      return true;
    }
    String[] words = name.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      boolean noun =
          words[i].length() >= SHORTEST_NOUN
              && Character.isLowerCase(words[i].codePointAt(0))
              && Vocabulary.isContent(words[i]);
      if (noun) {
        return true;
      }
    }
    String lower = words[0].toLowerCase(Locale.ROOT);
    return words.length == 1
        && Pattern.compile("\\b(?:the|a|an|its|their) " + Pattern.quote(lower) + "\\b")
            .matcher(texts)
            .find();
  }

  /** {@code members of the rescue brigade}. */
  static boolean isMany(Saying saying) {
    return saying.speakers().stream()
        .flatMap(s -> List.of(s.canonicalName().toLowerCase(Locale.ROOT).split(" ", -1)).stream())
        .anyMatch(MANY::contains);
  }

  /** Whether the words that stand for the speaker only point: {@code it}, {@code the bulletin}. */
  static boolean isPointer(Saying saying) {
    return source(saying)
        .matches(
            "(?i)|it|he|she|they|(?:the|this|that|its|a) (?:bulletin|statement|report|document|post"
                + "|message|letter|notice|note|release|communiqu[eé]|memo|filing|website|account)");
  }

  private static String source(Saying saying) {
    return saying.claim().attribution().source().in(saying.claimed().article().text());
  }

  /** The stems of the words of the names. */
  static Set<String> words(Saying saying) {
    Set<String> words = new HashSet<>();
    saying.speakers().forEach(s -> words.addAll(stems(s.canonicalName())));
    return words;
  }

  /** The same with the words of the source and the organisation. */
  static Set<String> allWords(Saying saying) {
    Set<String> words = new HashSet<>(stems(source(saying)));
    saying.speakers().forEach(s -> s.affiliation().ifPresent(a -> words.addAll(stems(a))));
    return words;
  }

  /** What is told of a speaker besides the name: {@code spokesman}, {@code police}. */
  static Set<String> roles(Saying saying) {
    Set<String> roles = new HashSet<>();
    for (String word : source(saying).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        roles.addAll(stems(word));
      }
    }
    saying.speakers().forEach(s -> s.affiliation().ifPresent(a -> roles.addAll(stems(a))));
    return roles;
  }

  private static List<String> stems(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(w -> w.length() > 2 && Vocabulary.isContent(w) && !w.equals("unnamed"))
        .map(Vocabulary::stem)
        .toList();
  }

  /** Whether some report writes description and name together: {@code a guard, Ilo Venn}. */
  boolean standTogether(Saying nameless, Saying named) {
    String noun = head(nameless.speakers().get(0).canonicalName());
    return noun.length() >= SHORTEST_NOUN
        && named.speakers().stream()
            .map(Speaker::canonicalName)
            .anyMatch(
                name ->
                    Pattern.compile(
                            "\\b%1$s,? %2$s\\b|\\b%2$s, (?:who |an? |the )[^.,\\n]{0,20}\\b%1$s"
                                .formatted(Pattern.quote(noun), Pattern.quote(name)))
                        .matcher(texts)
                        .find());
  }

  /** {@code guard} of {@code an unnamed guard at the embassy}. */
  private static String head(String name) {
    String plain = name.replaceFirst("^an unnamed ", "").replaceFirst("(?i)^(?:the|an?) ", "");
    String phrase = plain.split(" (?:at|of|in|from|on|who|with|for) ", 2)[0];
    return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
