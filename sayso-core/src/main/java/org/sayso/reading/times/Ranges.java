package org.sayso.reading.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.reading.rules.TimePhrase.Means;
import org.sayso.text.Span;

/**
 * Numbers that are times only beside one: {@code April 6-7}, {@code 6 and 7 April}, {@code
 * 1939–45}.
 */
final class Ranges {

  /** Chars beside a mention that are looked at. */
  private static final int WINDOW = 16;

  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String LINK = "(?:\\s?[-–]\\s?| and | or | to )";
  private static final Pattern DAY_AFTER =
      Pattern.compile("^" + LINK + DAY + "(?![\\p{L}\\p{N}%]|[.,:]\\d| \\p{L})");
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,:$-])" + DAY + LINK + "$");
  private static final Pattern SHORT_YEAR_AFTER =
      Pattern.compile("^[-–/](\\d\\d)(?![\\p{L}\\p{N}])");

  private Ranges() {}

  /** The mentions and the numbers beside them, in text order. */
  static List<Mention> completed(String text, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.means() == Means.DATE && m.has("month") && m.has("day")) {
        days(text, m, all);
      } else if (isBareYear(m)) {
        all.add(m);
        Matcher year = SHORT_YEAR_AFTER.matcher(after(text, m));
        if (year.find()) {
          String century = m.field("year").orElseThrow().substring(0, 2);
          all.add(beside(m, m.span().end(), year, "year", century + year.group(1)));
        }
      } else {
        all.add(m);
      }
    }
    return all;
  }

  private static void days(String text, Mention m, List<Mention> all) {
    boolean dayFirst = Character.isDigit(text.charAt(m.span().start()));
    int from = Math.max(0, m.span().start() - WINDOW);
    Matcher before = DAY_BEFORE.matcher(text.substring(from, m.span().start()));
    if (dayFirst && before.find()) {
      all.add(beside(m, from, before, "day", before.group(1)));
    }
    all.add(m);
    Matcher after = DAY_AFTER.matcher(after(text, m));
    if (!dayFirst && !m.has("year") && after.find()) {
      all.add(beside(m, m.span().end(), after, "day", after.group(1)));
    }
  }

  private static boolean isBareYear(Mention m) {
    return m.means() == Means.DATE
        && m.number("year").filter(y -> y >= 1000).isPresent()
        && !m.has("era")
        && !YearFinder.lacksYear(m.without("year"));
  }

  private static Mention beside(Mention m, int offset, Matcher match, String field, String value) {
    Span span = new Span(offset + match.start(1), offset + match.end(1));
    return m.withSpan(span).without("weekday").with(field, Map.of(field, value));
  }

  private static String after(String text, Mention m) {
    int end = m.span().end();
    return text.substring(end, Math.min(text.length(), end + WINDOW));
  }
}
