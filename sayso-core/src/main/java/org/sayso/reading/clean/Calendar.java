package org.sayso.reading.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a day is written out: {@code 7 October 2025}, {@code Tuesday, Oct. 7}.
 *
 * @param months twelve, each with its short forms
 * @param weekdays long and short
 */
record Calendar(List<List<String>> months, List<String> weekdays) {

  Calendar {
    if (months.size() != 12) {
      throw new IllegalArgumentException("a year of " + months.size() + " months");
    }
    months = months.stream().map(List::copyOf).toList();
    weekdays = List.copyOf(weekdays);
  }

  /** A month and a day, a weekday before it and a year after it as may be; no capturing groups. */
  String dayPattern() {
    return weekdayPrefix()
        + "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
        + monthPattern()
        + "|"
        + monthPattern()
        + " \\d{1,2}(?:st|nd|rd|th)?\\b)(?:,? \\d{4}\\b)?";
  }

  String weekdayPattern() {
    return "(?:" + String.join("|", weekdays) + ")\\b\\.?";
  }

  String monthPattern() {
    return "(?:"
        + months.stream().flatMap(List::stream).collect(Collectors.joining("|"))
        + ")\\b\\.?";
  }

  /** Whether a word is the name of a month or a day of the week. */
  boolean names(String word) {
    return weekdays.stream().anyMatch(word::equalsIgnoreCase)
        || months.stream().flatMap(List::stream).anyMatch(word::equalsIgnoreCase);
  }

  /** The first day in these words that is written with its year. */
  Optional<LocalDate> fullDate(String words) {
    Matcher dayFirst =
        pattern("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + monthPattern() + "),? (\\d{4})\\b")
            .matcher(words);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst =
        pattern("(" + monthPattern() + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b").matcher(words);
    return monthFirst.find()
        ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : Optional.empty();
  }

  private String weekdayPrefix() {
    return "(?:" + weekdayPattern() + ",? )?";
  }

  private Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), monthNumber(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June
    }
  }

  private int monthNumber(String name) {
    String bare = name.replace(".", "").toLowerCase(Locale.ROOT);
    return IntStream.rangeClosed(1, 12)
        .filter(m -> months.get(m - 1).stream().anyMatch(bare::equalsIgnoreCase))
        .findFirst()
        .orElseThrow();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile("\\b" + regex, Pattern.CASE_INSENSITIVE);
  }
}
