package org.sayso.reading.clean.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells lines that hold a date and nothing else: {@code Updated 3 May 2025, 14:20 CET}.
 *
 * @param around words that stand around a date
 * @param names of months and days, by language
 * @param examples lines that are a date
 * @param nearMisses lines that are more
 * @param why for people
 */
record DateRule(
    @JsonProperty(required = true) Set<String> around,
    @JsonProperty(required = true) Map<String, List<String>> names,
    @JsonProperty(required = true) List<String> examples,
    @JsonProperty(value = "near-misses", required = true) List<String> nearMisses,
    @JsonProperty(required = true) String why) {

  private static final int LONGEST = 70;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  DateRule {
    around =
        Stream.concat(around.stream(), names.values().stream().flatMap(Collection::stream))
            .collect(Collectors.toUnmodifiableSet());
    names = Map.copyOf(names);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Whether there are figures here, and of words those of dates only. */
  boolean matches(String line) {
    return line.length() <= LONGEST
        && line.chars().anyMatch(Character::isDigit)
        && NO_LETTERS
            .splitAsStream(line.toLowerCase(Locale.ROOT))
            .allMatch(word -> word.isEmpty() || around.contains(word));
  }
}
