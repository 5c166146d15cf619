package org.sayso.reading.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.text.Span;

/** Finds the dateline at the head of a paragraph. */
final class Datelines {

  /** More words than this are a sentence, not a line with a date. */
  private static final int LONGEST_BARE = 10;

  private static final String NAME = "\\p{Lu}[\\p{L}.'’/-]*";

  private static final String PLACE =
      NAME + "(?: (?:of|de|la|le|les|el|al|on|upon|under|do|da|" + NAME + ")){0,4}";

  private static final Pattern OPENS_SENTENCE =
      Pattern.compile("[\"“‘«„'(\\[]*[\\p{Lu}\\d].*", Pattern.DOTALL);

  private final Calendar calendar;
  private final Set<String> noPlaces;
  private final Pattern full;
  private final Pattern bare;

  /**
   * @param rule its words are capitals before a dash that name no place
   */
  Datelines(SectionRule rule, Calendar calendar) {
    this.calendar = calendar;
    this.noPlaces = Set.copyOf(rule.words());
    String day = "(?i:" + calendar.dayPattern() + ")";
    String weekday = "(?i:" + calendar.weekdayPattern() + ")";
    this.full =
        Pattern.compile(
            "(?<place>"
                + PLACE
                + ")"
                + "(?:, (?!"
                + day
                + ")(?!"
                + weekday
                + ")"
                + PLACE
                + "){0,2}"
                + "(?:[,.]? (?:(?<day>"
                + day
                + ")|"
                + weekday
                + "))?"
                + "(?:[.,]?\\s*(?:\\((?<bracket>\\p{Lu}[^()\\n]{1,40})\\)|/(?<slash>\\p{Lu}[^/\\n]{1,30})/))?"
                + "(?:\\s*(?<dash>—|–|--|―|_|(?<=\\s)-(?=\\s))|(?<stop>[.:])(?=\\s|$)|(?<end>$)|(?<=/)(?=\\s))\\s*");
    this.bare =
        Pattern.compile(
            "(?:[^.!?\\n]{0,60}?(?:,|:|on)? ?(?<=^|\\s)"
                + day
                + "(?<=\\d{4})|"
                + day
                + ")"
                + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: \\p{Lu}{2,4})?)?\\.?");
  }

  /** A dateline that tells its place, date or agency. */
  Optional<Dateline> at(Paragraph paragraph) {
    Matcher matcher = full.matcher(paragraph.words());
    if (!matcher.lookingAt() || !isDateline(paragraph, matcher)) {
      return Optional.empty();
    }
    int start = paragraph.span().start();
    String dateline = matcher.group().stripTrailing();
    return Optional.of(
        new Dateline(
            new Span(start, start + dateline.length()),
            calendar.fullDate(dateline),
            Stream.of("bracket", "slash")
                .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
                .map(String::strip)
                .filter(words -> calendar.fullDate(words).isEmpty())
                .findFirst()));
  }

  /** A line with little but a date: {@code Briefing note, 14 February 2025}. */
  Optional<Dateline> bareAt(Paragraph paragraph) {
    return paragraph.wordCount() <= LONGEST_BARE && isBare(paragraph)
        ? Optional.of(
            new Dateline(paragraph.span(), calendar.fullDate(paragraph.words()), Optional.empty()))
        : Optional.empty();
  }

  boolean isBare(Paragraph paragraph) {
    return bare.matcher(paragraph.words()).matches();
  }

  private boolean isDateline(Paragraph paragraph, Matcher matcher) {
    String place = matcher.group("place");
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
    boolean day = matcher.group("day") != null;
    boolean agency = matcher.group("bracket") != null || matcher.group("slash") != null;
    if (noPlaces.contains(place) || calendar.names(place.split("[ .]", 2)[0])) {
      return false;
    }
    if (matcher.group("dash") != null) {
      return day
          || agency
          || (capitals && opensSentence(paragraph.words().substring(matcher.end())));
    }
    if (matcher.group("end") != null) {
      return paragraph.wordCount() <= LONGEST_BARE && (day || (agency && capitals));
    }
    return day || (agency && capitals);
  }

  /** Or nothing: the report may go on in the next paragraph. */
  private static boolean opensSentence(String rest) {
    return rest.isEmpty() || OPENS_SENTENCE.matcher(rest).matches();
  }
}
