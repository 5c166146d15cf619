package org.sayso.reading.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.TimeExpression;
import org.sayso.text.Span;

/**
 * Times that hang on the one named before them: {@code that day}, {@code the day after that},
 * {@code two days later}. The tagger below resolves everything against the day of publication;
 * these it resolves wrongly or not at all.
 */
final class Times {

  private static final String COUNT = "a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
  private static final Pattern SAME =
      Pattern.compile(
          "\\b(?:the same|that(?: same)?|that very) (day|morning|afternoon|evening|night)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:the (?:day after(?: that)?|next day|following day)|the (?:next|following) (?:morning|afternoon|evening|night))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREVIOUS =
      Pattern.compile("\\bthe (?:day before(?: that)?|previous day)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(" + COUNT + ") (day|week)s? (later|after(?: that)?|earlier|before(?: that)?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private Times() {}

  /**
   * The tagged times with those that hang on others resolved, in text order, none overlapping
   * another.
   */
  static List<TimeExpression> resolve(String text, List<TimeExpression> tagged) {
    List<TimeExpression> relative = relative(text, tagged);
    List<TimeExpression> all = new ArrayList<>(relative);
    for (TimeExpression t : tagged) {
      if (relative.stream().noneMatch(r -> r.span().overlaps(t.span()))
          && !isPartOfName(text, t.span())) {
        all.add(t);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  /**
   * {@code Lesnia Today}, {@code the Evening Mercury}: a capital where none is due, beside another.
   */
  private static boolean isPartOfName(String text, Span span) {
    String words = span.in(text);
    if (!words.matches(
        "(Today|Tonight|Tomorrow|Yesterday|Now|Daily|Weekly|Monthly|Evening|Morning|Midday|Sunday|Winter|Spring|Summer|Autumn)")) {
      return false;
    }
    boolean afterName =
        text.substring(0, span.start()).matches("(?s).*\\p{Lu}[\\p{L}’']* $")
            && !words.equals("Sunday");
    boolean beforeName =
        text.substring(span.end()).matches("(?s) \\p{Lu}\\p{Ll}+.*")
            && !words.equals("Now")
            && !words.equals("Yesterday");
    return afterName || beforeName;
  }

  private static List<TimeExpression> relative(String text, List<TimeExpression> tagged) {
    List<TimeExpression> found = new ArrayList<>();
    find(text, SAME, tagged, found);
    find(text, NEXT, tagged, found);
    find(text, PREVIOUS, tagged, found);
    find(text, LATER, tagged, found);
    return found;
  }

  private static void find(
      String text, Pattern pattern, List<TimeExpression> tagged, List<TimeExpression> found) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      Optional<LocalDate> base = lastDay(tagged, found, m.start());
      if (base.isEmpty()
          || found.stream().anyMatch(f -> f.span().overlaps(span))
          || governsNoun(text, m.end(), pattern)) {
        continue;
      }
      LocalDate day = shifted(pattern, m, base.get());
      found.add(new TimeExpression(span, TimeExpression.Type.DATE, day.toString()));
    }
  }

  /** {@code the day after the attack}: hangs on an event, not on a date. */
  private static boolean governsNoun(String text, int end, Pattern pattern) {
    boolean open = pattern == NEXT || pattern == PREVIOUS || pattern == LATER;
    boolean preposition = text.substring(0, end).matches("(?is).*(after|before)$");
    return open && preposition && text.startsWith(" the ", end);
  }

  private static LocalDate shifted(Pattern pattern, Matcher m, LocalDate base) {
    if (pattern == NEXT) {
      return base.plusDays(1);
    }
    if (pattern == PREVIOUS) {
      return base.minusDays(1);
    }
    if (pattern == LATER) {
      String count = m.group(1).toLowerCase(Locale.ROOT);
      int n = NUMBERS.containsKey(count) ? NUMBERS.get(count) : Integer.parseInt(count);
      int days = m.group(2).equalsIgnoreCase("week") ? 7 * n : n;
      String way = m.group(3).toLowerCase(Locale.ROOT);
      return way.startsWith("later") || way.startsWith("after")
          ? base.plusDays(days)
          : base.minusDays(days);
    }
    return base;
  }

  private static Optional<LocalDate> lastDay(
      List<TimeExpression> tagged, List<TimeExpression> found, int before) {
    List<TimeExpression> all = new ArrayList<>(tagged);
    all.addAll(found);
    return all.stream()
        .filter(t -> t.span().end() <= before && day(t).isPresent())
        .max((a, b) -> Integer.compare(a.span().end(), b.span().end()))
        .flatMap(Times::day);
  }

  /**
   * The day of a value that is as fine as a day, {@code 2025-10-06} or {@code 2025-10-06T12:00}.
   */
  static Optional<LocalDate> day(TimeExpression t) {
    if (t.value().length() < 10
        || (t.type() != TimeExpression.Type.DATE && t.type() != TimeExpression.Type.TIME)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(t.value().substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
