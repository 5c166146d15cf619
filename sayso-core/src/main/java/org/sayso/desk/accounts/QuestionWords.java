package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.story.Relation;
import org.sayso.text.OneLine;

/**
 * Puts what is disputed into a few words: {@code How many? 14, three (dead, convoy)}, {@code
 * Destroyed or standing? (bridge, Osk)}.
 */
final class QuestionWords {

  /** Longer reasons are whole sentences, which the answers tell better. */
  private static final int LONGEST_SIDE = 26;

  private static final int MOST_SIDES = 4;
  private static final int MOST_SUBJECTS = 3;
  private static final int SHORTEST_SUBJECT = 3;

  /** Words as long as this are one if they begin alike: {@code alarm}, {@code alarms}. */
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");

  private static final Set<String> SMALL =
      Set.of(
          ("the a an and or but nor not no none of in on at by for from to into with without within out"
                  + " over under after before since until about against between through during off up"
                  + " that this these those there here it its he she they them his her their we our us"
                  + " you your who whom whose which what when where why how is are was were be been"
                  + " being am has have had having do does did done will would shall should can could"
                  + " may might must said says say told tell claim claims claimed denied denies"
                  + " declines demands promises asks somebody one two three four five six seven eight"
                  + " nine ten eleven twelve dozen some any all both each every more most less least"
                  + " than then so such as if because while also only just very still already yet"
                  + " other another same own new first last ever never nobody nothing anybody people"
                  + " per cent percent monday tuesday wednesday thursday friday saturday sunday hundred thousand"
                  + " himself herself itself themselves according")
              .split(" ", -1));

  private QuestionWords() {}

  /**
   * The words for some conflicts.
   *
   * @param gists of all groups that take part
   */
  static String of(List<Relation.Conflict> conflicts, List<String> gists) {
    Relation.Kind kind = commonest(conflicts);
    List<String> sides = sides(conflicts, kind);
    List<String> subjects =
        subjects(gists, kind == Relation.Kind.FALSIFICATION ? List.of() : sides);
    String question = question(kind, sides);
    if (subjects.isEmpty()) {
      return sides.isEmpty()
          ? question + " (" + OneLine.shortened(gists.get(0), 2 * LONGEST_SIDE) + ")"
          : question;
    }
    return question + " (" + String.join(", ", subjects) + ")";
  }

  private static String question(Relation.Kind kind, List<String> sides) {
    String among = sides.size() < 2 ? "" : " " + String.join(", ", sides);
    return switch (kind) {
      case NUMBER -> "How many?" + among;
      case PLACE -> "Where?" + among;
      case TIME -> "When?" + among;
      case ACTOR -> "Who?" + among;
      case FALSIFICATION -> "True or false?";
      case NEGATION -> choice(sides, "Is it so?");
      case OUTCOME -> choice(sides, "What became of it?");
    };
  }

  /** {@code arrested}, {@code not arrested}: {@code Arrested or not?}. */
  private static String choice(List<String> sides, String otherwise) {
    if (sides.isEmpty()) {
      return otherwise;
    }
    String one = sides.get(0);
    String other = sides.get(sides.size() - 1);
    boolean turned = sides.size() == 1 || other.equalsIgnoreCase("not " + one);
    return capital(one) + (turned ? " or not?" : " or " + other + "?");
  }

  /** The kind that most of them have. */
  static Relation.Kind commonest(List<Relation.Conflict> conflicts) {
    Map<Relation.Kind, Integer> counts = new EnumMap<>(Relation.Kind.class);
    conflicts.forEach(c -> counts.merge(c.kind(), 1, Integer::sum));
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(Relation.Kind.NEGATION);
  }

  /** What stands on either side of the reasons, where that is short. */
  private static List<String> sides(List<Relation.Conflict> conflicts, Relation.Kind kind) {
    Map<String, String> sides = new LinkedHashMap<>();
    boolean oneIsEnough = kind == Relation.Kind.NEGATION || kind == Relation.Kind.OUTCOME;
    for (Relation.Conflict conflict : conflicts) {
      String[] parts = conflict.why().split(" / ", -1);
      if (conflict.kind() == kind
          && parts.length == 2
          && isShort(parts[0])
          && isShort(parts[1])
          && !(oneIsEnough && !sides.isEmpty())) {
        for (String part : parts) {
          String side = OneLine.of(part);
          sides.putIfAbsent(side.toLowerCase(Locale.ROOT), side);
        }
      }
    }
    return sides.keySet().stream()
        .filter(
            side ->
                oneIsEnough || sides.keySet().stream().noneMatch(other -> isWithin(side, other)))
        .limit(MOST_SIDES)
        .map(side -> sides.getOrDefault(side, side))
        .toList();
  }

  /** {@code fourteen} says no more than {@code fourteen hurt}. */
  private static boolean isWithin(String side, String other) {
    return !side.equals(other) && (" " + other + " ").contains(" " + side + " ");
  }

  /** Whether a side of a reason is a value, and no sentence. */
  static boolean isShort(String side) {
    String line = OneLine.of(side);
    return !line.isEmpty()
        && OneLine.length(line) <= LONGEST_SIDE
        && !line.contains("…")
        && !line.startsWith("not: ");
  }

  /** The words that most of the groups share, in the order of the first. */
  private static List<String> subjects(List<String> gists, List<String> sides) {
    Set<String> spent = new HashSet<>();
    sides.forEach(side -> words(side).forEach((stem, word) -> spent.add(stem)));
    Map<String, String> shown = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String gist : gists) {
      words(gist)
          .forEach(
              (stem, word) -> {
                shown.merge(stem, word, (one, other) -> gist.startsWith(one) ? other : one);
                counts.merge(stem, 1, Integer::sum);
              });
    }
    int enough = Math.max(2, (gists.size() + 2) / 3);
    Set<String> best = new LinkedHashSet<>();
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= enough && !spent.contains(e.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_SUBJECTS)
        .forEach(e -> best.add(e.getKey()));
    List<String> subjects = new ArrayList<>();
    shown.forEach(
        (stem, word) -> {
          if (best.contains(stem)) {
            subjects.add(word);
          }
        });
    return subjects;
  }

  private static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(OneLine.of(text));
    while (matcher.find()) {
      String word = matcher.group().replaceFirst("['’]s?$", "");
      String form = word.toLowerCase(Locale.ROOT);
      if (form.length() >= SHORTEST_SUBJECT && !SMALL.contains(form)) {
        words.putIfAbsent(form.substring(0, Math.min(STEM, form.length())), word);
      }
    }
    return words;
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
