package org.sayso.reconcile.revisions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.Span;

/**
 * The days, years and times of day in some words, in a form in which they can be compared: {@code
 * today} in a report of a Monday is {@code Monday}.
 *
 * @param found in text order
 * @param tokens which words they are
 */
record DayWords(List<Day> found, BitSet tokens) {

  /**
   * One of them.
   *
   * @param value the same for the same day
   * @param span its words
   */
  record Day(String value, Span span) {}

  private static final Map<String, Integer> SHIFTS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  private static final Map<String, Integer> MONTHS = months();

  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "of", "by", "until", "from", "before", "after", "year");

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  static DayWords in(List<Token> words, Optional<LocalDate> published) {
    List<Day> found = new ArrayList<>();
    BitSet used = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      Optional<Day> day = at(words, i, published, used);
      day.ifPresent(found::add);
    }
    return new DayWords(List.copyOf(found), used);
  }

  private static Optional<Day> at(
      List<Token> words, int i, Optional<LocalDate> published, BitSet used) {
    Token word = words.get(i);
    String form = word.form();
    if (SHIFTS.containsKey(form)) {
      used.set(i);
      int shift = Optional.ofNullable(SHIFTS.get(form)).orElse(0);
      String value = published.map(day -> day.plusDays(shift).getDayOfWeek().name()).orElse(form);
      return Optional.of(new Day(value, word.span()));
    }
    if (word.capital() && isWeekday(form)) {
      used.set(i);
      return Optional.of(new Day(form.toUpperCase(Locale.ROOT), word.span()));
    }
    if (word.capital() && MONTHS.containsKey(form)) {
      return Optional.of(month(words, i, used));
    }
    boolean year =
        form.matches("(?:1[5-9]|20)\\d\\d")
            && i > 0
            && (used.get(i - 1) || BEFORE_YEAR.contains(words.get(i - 1).form()));
    if (year || form.matches("\\d{1,2}:\\d\\d")) {
      used.set(i);
      return Optional.of(new Day(form, word.span()));
    }
    return Optional.empty();
  }

  private static boolean isWeekday(String form) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  private static Day month(List<Token> words, int i, BitSet used) {
    Span span = words.get(i).span();
    String value = "month " + MONTHS.get(words.get(i).form());
    used.set(i);
    for (int beside : new int[] {i - 1, i + 1}) {
      if (beside >= 0
          && beside < words.size()
          && !used.get(beside)
          && words.get(beside).form().matches("[0-3]?\\d")) {
        used.set(beside);
        return new Day(
            value + " day " + Integer.parseInt(words.get(beside).form()),
            span.hull(words.get(beside).span()));
      }
    }
    return new Day(value, span);
  }
}
