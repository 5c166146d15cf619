package org.sayso.reading.times;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.TimePhrase.Means;

/** Whether words that look like a time are one where they stand. */
final class Plausible {

  /** Chars on each side that are looked at. */
  private static final int WINDOW = 30;

  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}’']* $");
  private static final Pattern NAME_AFTER = Pattern.compile("^ \\p{Lu}\\p{Ll}+");
  private static final Pattern TITLE =
      Pattern.compile(
          "Today|Tonight|Tomorrow|Yesterday|Now|Daily|Weekly|Monthly|Evening|Morning|Midday|Dawn"
              + "|Sunday|Winter|Spring|Summer|Autumn|Fall|Future|Current|Christmas");
  private static final Pattern PART_OF_WORD = Pattern.compile("^-\\p{Ll}");
  private static final Pattern RATE =
      Pattern.compile(
          "(?:\\d|\\b(?:times|million|billion|once|twice|hundreds|thousands|dozens))"
              + "(?:\\s+[\\p{L}-]+){0,2}\\s+$");
  private static final Pattern MAY_OPEN_MONTH =
      Pattern.compile(
          "\\b(?:In|By|On|Since|From|Until|Last|Next|This|Early|Late|Of|During|Between|Through|After|Before|Every|Each|For) $");
  private static final Pattern FIRST_NAME_BEFORE =
      Pattern.compile("(?<!\\p{Po} )\\p{Lu}\\p{Ll}+ $");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\s?%|[-–]\\p{L}|\\s*(?:percent|per cent|people|men|women|troops|soldiers|dollars|pounds"
              + "|miles|feet|meters|metres|km|kilometers|kilometres|tons|tonnes|acres|points|votes|shares|jobs)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GLUED = Pattern.compile("(?:[\\p{L}-]-|[+*/=])$");
  private static final Pattern GLUED_WELL =
      Pattern.compile("\\b(?:mid|late|early|pre|post)-$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "\\b(?:in|since|by|of|from|the|until|during|its|their) $", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Tt]he|[Aa]n?) $");
  private static final Pattern CLOSED = Pattern.compile("^(?:[,.;]? ?and\\b|[,.;]?\\s*$|\\s*\\n)");

  private final ParsedArticle article;

  Plausible(ParsedArticle article) {
    this.article = article;
  }

  boolean test(Mention m) {
    return hasItsCapital(m)
        && !isTitle(m)
        && !isPartOfWord(m)
        && !isStampOfEntry(m)
        && !isPaper(m)
        && m.field("follows").map(words -> follows(m, words)).orElse(true)
        && (!m.is("rate", "yes") || RATE.matcher(before(m)).find())
        && (!m.is("alone", "yes") || standsAlone(m));
  }

  private String after(Mention m) {
    int end = m.span().end();
    return article.text().substring(end, Math.min(article.text().length(), end + WINDOW));
  }

  private String before(Mention m) {
    int start = m.span().start();
    return article.text().substring(Math.max(0, start - WINDOW), start);
  }

  private Optional<Token> token(int offset) {
    return article.sentenceAt(offset).flatMap(s -> s.from(offset));
  }

  private boolean hasItsCapital(Mention m) {
    boolean isName = m.has("month") || m.has("weekday") || m.has("holiday");
    return !isName || article.words(m.span()).chars().anyMatch(Character::isUpperCase);
  }

  /** {@code Lesnia Today}, {@code the Evening Mercury}: a capital where none is due, beside one. */
  private boolean isTitle(Mention m) {
    String words = article.words(m.span()).replaceFirst("^[Tt]he ", "");
    if (!TITLE.matcher(words).matches()) {
      return false;
    }
    boolean afterName = NAME_BEFORE.matcher(before(m)).find() && !words.equals("Sunday");
    boolean beforeName =
        NAME_AFTER.matcher(after(m)).find() && !words.matches("Now|Yesterday|Christmas");
    return afterName || beforeName;
  }

  /** {@code future-proof}, {@code the year-round mill}. */
  private boolean isPartOfWord(Mention m) {
    return (m.means() == Means.REF || m.means() == Means.SHIFT)
        && PART_OF_WORD.matcher(after(m)).find();
  }

  /** {@code 16:10 —}: the day of a live page's entry hangs on its heading. */
  private boolean isStampOfEntry(Mention m) {
    return article.article().sections(Section.Kind.ENTRY).stream()
        .anyMatch(s -> !s.label().equals(s.body()) && s.label().overlaps(m.span()));
  }

  /** {@code told the weekly that …}: a noun, or what stands for one. */
  private boolean isPaper(Mention m) {
    if (m.means() != Means.SET || !m.has("value")) {
      return false;
    }
    boolean isNoun = token(m.span().start()).filter(Token::isNoun).isPresent();
    boolean beforeNoun = token(m.span().end()).filter(t -> t.isNoun() || t.is("amod")).isPresent();
    return isNoun || (ARTICLE.matcher(before(m)).find() && !beforeNoun);
  }

  private boolean follows(Mention m, String words) {
    return before(m).toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:" + words + ")\\s+");
  }

  private boolean standsAlone(Mention m) {
    if (m.has("month")) {
      return isMonth(m);
    }
    if (m.has("year")) {
      return isYear(m);
    }
    return !m.has("season") || isSeason(m);
  }

  /** {@code May} as a modal, {@code Jan} and {@code Theresa May} as people are none. */
  private boolean isMonth(Mention m) {
    String words = article.words(m.span());
    boolean isFull = words.length() > 3 || words.equals("May");
    Optional<Token> token = token(m.span().start());
    boolean isName =
        token
            .map(t -> (t.isName() || !words.matches("May|March")) && !t.entity().equals("PERSON"))
            .orElse(true);
    boolean ofPerson =
        FIRST_NAME_BEFORE.matcher(before(m)).find() && !MAY_OPEN_MONTH.matcher(before(m)).find();
    return isFull && isName && !ofPerson;
  }

  /** {@code 1500 men} and {@code F-1998} are none. */
  private boolean isYear(Mention m) {
    String before = before(m);
    String after = after(m);
    if (COUNTED.matcher(after).find()
        || (GLUED.matcher(before).find() && !GLUED_WELL.matcher(before).find())) {
      return false;
    }
    boolean counts =
        after.startsWith(" ")
            && token(m.span().end()).filter(t -> t.tag().equals("NNS")).isPresent();
    return !counts || BEFORE_YEAR.matcher(before).find();
  }

  /** {@code the fall of the city} and {@code springs} are none. */
  private boolean isSeason(Mention m) {
    int last = m.span().end() - 1;
    String words = article.words(m.span()).toLowerCase(Locale.ROOT);
    return token(last).map(Token::isNoun).orElse(true)
        && (!words.endsWith("fall") || CLOSED.matcher(after(m)).find());
  }
}
