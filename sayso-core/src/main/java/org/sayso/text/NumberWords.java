package org.sayso.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts as English writes them: {@code 3}, {@code twenty-four}, {@code a couple of}. */
public final class NumberWords {

  /** The meaning of a count that tells no number: {@code several}. */
  public static final String VAGUE = "X";

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("first", 1),
          Map.entry("two", 2),
          Map.entry("second", 2),
          Map.entry("three", 3),
          Map.entry("third", 3),
          Map.entry("four", 4),
          Map.entry("fourth", 4),
          Map.entry("five", 5),
          Map.entry("fifth", 5),
          Map.entry("six", 6),
          Map.entry("sixth", 6),
          Map.entry("seven", 7),
          Map.entry("seventh", 7),
          Map.entry("eight", 8),
          Map.entry("eighth", 8),
          Map.entry("nine", 9),
          Map.entry("ninth", 9),
          Map.entry("ten", 10),
          Map.entry("tenth", 10),
          Map.entry("eleven", 11),
          Map.entry("eleventh", 11),
          Map.entry("twelve", 12),
          Map.entry("twelfth", 12),
          Map.entry("thirteen", 13),
          Map.entry("thirteenth", 13),
          Map.entry("fourteen", 14),
          Map.entry("fourteenth", 14),
          Map.entry("fifteen", 15),
          Map.entry("fifteenth", 15),
          Map.entry("sixteen", 16),
          Map.entry("sixteenth", 16),
          Map.entry("seventeen", 17),
          Map.entry("seventeenth", 17),
          Map.entry("eighteen", 18),
          Map.entry("eighteenth", 18),
          Map.entry("nineteen", 19),
          Map.entry("nineteenth", 19),
          Map.entry("twenty", 20),
          Map.entry("twentieth", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> LARGE =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000);

  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String TEENS =
      "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  private static final String VAGUE_WORDS =
      "(?:a |the )?(?:few|several|many|some|numerous|couple of dozen)|(?:dozens|hundreds|thousands|tens) of";

  /** Matches a count; no capturing groups. */
  public static final String PATTERN =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|"
          + VAGUE_WORDS
          + "|a couple(?: of)?|half an?|(?:an? |(?:"
          + ONES
          + ") )?(?:dozen|hundred|thousand)|(?:"
          + TENS
          + ")(?:[- ](?:"
          + ONES
          + "))?|"
          + TEENS
          + "|"
          + ONES
          + "|an?)";

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private NumberWords() {}

  /**
   * The count in figures, {@code 24}, {@code .5}, or {@link #VAGUE}; empty where these words are no
   * count.
   */
  public static Optional<String> count(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    Matcher figures = FIGURES.matcher(lower);
    if (figures.lookingAt()) {
      return Optional.of(figures.group().replace(",", ""));
    }
    if (words.equals(VAGUE)) {
      return Optional.of(VAGUE);
    }
    if (lower.startsWith("half a")) {
      return Optional.of("0.5");
    }
    if (lower.startsWith("a couple")) {
      return Optional.of("2");
    }
    if (lower.matches("(?:" + VAGUE_WORDS + ")")) {
      return Optional.of(VAGUE);
    }
    int sum = 0;
    for (String word : lower.split("[-\\s]+|\\band\\b", -1)) {
      if (SMALL.containsKey(word)) {
        sum += SMALL.get(word);
      } else if (LARGE.containsKey(word)) {
        sum = Math.max(1, sum) * LARGE.get(word);
      } else if (!word.isEmpty()) {
        return Optional.empty();
      }
    }
    return sum == 0 ? Optional.empty() : Optional.of(Integer.toString(sum));
  }

  /** A year in words: {@code nineteen ninety-seven}, {@code two thousand and four}. */
  public static Optional<Integer> year(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace("the year ", "");
    if (lower.startsWith("two thousand")) {
      return count(lower).map(Integer::valueOf);
    }
    String[] parts = lower.split("[-\\s]+", 2);
    return parts.length < 2
        ? Optional.empty()
        : count(parts[0])
            .flatMap(
                c ->
                    count(parts[1].replaceAll("^(oh|hundred and) ", ""))
                        .map(rest -> Integer.parseInt(c) * 100 + Integer.parseInt(rest)));
  }
}
