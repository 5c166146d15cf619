package org.sayso.reconcile.stories;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days in their plainest forms, for reports that nobody has read: {@code on Monday}, {@code
 * yesterday}, {@code 6 October}, {@code Oct. 6, 2025}, {@code 2025-10-06}.
 */
final class PlainDays {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final Pattern FORMS =
      Pattern.compile(
          "\\b(?:"
              + ISO.pattern()
              + "|(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
              + "|(?<before>yesterday|last night)"
              + "|today|tonight|this (?:morning|afternoon|evening)"
              + ("|(?<month>"
                  + MONTH
                  + ") (?<day>\\d{1,2})(?!\\d|:)(?:,? (?<year>(?:19|20)\\d\\d))?")
              + ("|(?<day2>\\d{1,2}) (?<month2>" + MONTH + ")(?:,? (?<year2>(?:19|20)\\d\\d))?")
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PlainDays() {}

  /** In text order; those that need the date of publication only where there is one. */
  static Stream<LocalDate> in(String text, Optional<LocalDate> published) {
    Stream.Builder<LocalDate> days = Stream.builder();
    Matcher form = FORMS.matcher(text);
    while (form.find()) {
      if (!text.regionMatches(true, Math.max(0, form.start() - 5), "next ", 0, 5)) {
        day(form, published).ifPresent(days);
      }
    }
    return days.build();
  }

  private static Optional<LocalDate> day(Matcher form, Optional<LocalDate> published) {
    String words = form.group();
    try {
      if (ISO.matcher(words).matches()) {
        return Optional.of(LocalDate.parse(words));
      }
      if (form.group("weekday") != null) {
        DayOfWeek weekday = DayOfWeek.valueOf(words.toUpperCase(Locale.ROOT));
        return published.map(p -> p.with(TemporalAdjusters.previousOrSame(weekday)));
      }
      if (form.group("month") != null) {
        return dated(form.group("month"), form.group("day"), year(form, "year"), published);
      }
      if (form.group("month2") != null) {
        return dated(form.group("month2"), form.group("day2"), year(form, "year2"), published);
      }
      return published.map(p -> p.minusDays(form.group("before") != null ? 1 : 0));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June
    }
  }

  private static Optional<Integer> year(Matcher form, String name) {
    return Optional.ofNullable(form.group(name)).map(Integer::valueOf);
  }

  /** Without a year it is the latest such day. */
  private static Optional<LocalDate> dated(
      String month, String day, Optional<Integer> year, Optional<LocalDate> published) {
    int m = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    int d = Integer.parseInt(day);
    if (year.isPresent()) {
      return Optional.of(LocalDate.of(year.get(), m, d));
    }
    return published.map(
        p -> {
          LocalDate same = LocalDate.of(p.getYear(), m, d);
          return same.isAfter(p) ? same.minusYears(1) : same;
        });
  }
}
