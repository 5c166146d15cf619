package org.sayso.reading.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.TimeExpression;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * Bare weekdays, {@code on Friday}, against the day of publication: the last one, as reports mean
 * it, unless the verb looks ahead. The tagger below keeps a weekday's direction from one text to
 * the next, so its answer hangs on what was read before.
 */
final class Weekdays {

  private static final Pattern NAME =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);

  /** With one of these the expression says itself which week it means. */
  private static final Pattern SETTLED =
      Pattern.compile(
          "\\b(last|next|this|previous|coming|following)\\b|\\d", Pattern.CASE_INSENSITIVE);

  private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "shall");

  private Weekdays() {}

  /**
   * The expression with its date by our own rule, where it is a bare weekday and the article is
   * dated.
   */
  static TimeExpression resolve(ParsedArticle article, TimeExpression time) {
    String words = article.words(time.span());
    Matcher m = NAME.matcher(words);
    boolean dated =
        time.value().matches("\\d{4}-\\d{2}-\\d{2}.*") && article.article().published().isPresent();
    if (!dated || !m.find() || SETTLED.matcher(words).find()) {
      return time;
    }
    DayOfWeek day = DayOfWeek.valueOf(m.group().toUpperCase(Locale.ROOT));
    LocalDate published = article.article().published().orElseThrow().day();
    LocalDate date =
        looksAhead(article, time)
            ? published.with(TemporalAdjusters.next(day))
            : published.with(TemporalAdjusters.previousOrSame(day));
    return new TimeExpression(time.span(), time.type(), date + time.value().substring(10));
  }

  /** Whether the verb that governs the weekday speaks of what is to come. */
  private static boolean looksAhead(ParsedArticle article, TimeExpression time) {
    Optional<Sentence> home = article.sentenceAt(time.span().start());
    Optional<Token> at = home.flatMap(s -> s.from(time.span().start()));
    for (int steps = 0; at.isPresent() && steps < 6; steps++) {
      Sentence s = home.orElseThrow();
      Token t = at.get();
      if (t.isVerb()) {
        boolean infinitive =
            s.children(t).stream().anyMatch(c -> c.tag().equals("TO")) && !t.is("advcl");
        return infinitive
            || s.children(t).stream()
                .anyMatch(
                    c ->
                        AHEAD.contains(c.word().toLowerCase(Locale.ROOT)) && c.index() < t.index());
      }
      at = s.head(t);
    }
    return false;
  }
}
