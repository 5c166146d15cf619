package org.sayso.reconcile.revisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words with a job of their own when two claims are compared. */
final class Vocabulary {

  static final Set<String> HEDGES =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "probably",
          "likely",
          "perhaps",
          "maybe",
          "seemingly",
          "presumably",
          "supposedly",
          "potentially",
          "unconfirmed",
          "suspected",
          "alleged",
          "may",
          "might",
          "could",
          "appears",
          "appear",
          "appeared",
          "seems",
          "seem",
          "seemed");

  static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "none", "neither", "nor", "nobody", "nothing", "without", "cannot");

  /** Units of which another makes another figure: 12 km, 12 miles. */
  static final Set<String> MEASURES =
      Set.of(
          "%",
          "$",
          "€",
          "£",
          "euro",
          "dollar",
          "pound",
          "km",
          "kilometre",
          "kilometer",
          "mile",
          "metre",
          "meter",
          "foot",
          "feet",
          "ton",
          "tonne",
          "kilogram",
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "degree",
          "litre",
          "liter",
          "gallon",
          "hectare",
          "acre");

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          List.of(
              "a", "an", "the", "that", "this", "these", "those", "and", "or", "but", "if", "when",
              "while", "after", "before", "as", "than", "of", "in", "on", "at", "by", "for", "from",
              "to", "with", "into", "over", "under", "about", "up", "out", "off", "is", "are",
              "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do",
              "does", "did", "will", "would", "shall", "should", "can", "must", "he", "she", "it",
              "they", "we", "i", "you", "him", "her", "them", "us", "his", "its", "their", "our",
              "my", "your", "who", "whom", "whose", "which", "what", "there", "here", "so", "also",
              "now", "then", "just", "still", "already", "some", "any", "all", "both", "more",
              "most", "other", "such", "own", "s", "said", "says", "least", "far", "since"));

  /** Words that report the same outcome. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("died", "die"),
          Map.entry("dies", "die"),
          Map.entry("dead", "die"),
          Map.entry("death", "die"),
          Map.entry("killed", "die"),
          Map.entry("kill", "die"),
          Map.entry("perished", "die"),
          Map.entry("hurt", "injure"),
          Map.entry("injured", "injure"),
          Map.entry("wounded", "injure"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("persons", "people"),
          Map.entry("person", "people"));

  private Vocabulary() {}

  static boolean isContentWord(String form) {
    return !FUNCTION_WORDS.contains(form) && !HEDGES.contains(form) && !isNegation(form);
  }

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form) || form.endsWith("n't");
  }

  /** The word without its most common endings; words of one outcome are one. */
  static String stem(String form) {
    Optional<String> same = Optional.ofNullable(SAME.get(form));
    if (same.isPresent()) {
      return same.get();
    }
    String stem = form;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 4 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return Optional.ofNullable(SAME.get(stem)).orElse(stem);
  }
}
