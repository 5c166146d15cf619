package org.sayso.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * From where a text looks at its times. News looks from the day it was written; a history from the
 * date it named before. A history names other years than its own, and hardly a day that only its
 * publication tells: {@code yesterday}, {@code Monday}.
 *
 * @param said the day of the dateline, else of publication, else of a line at the head
 * @param history always where no such day is known
 */
record Viewpoint(Optional<LocalDate> said, boolean history) {

  /** A dateline older than this, in days, is that of another report. */
  private static final int FRESH_DATELINE = 7;

  /** Chars in which a text without day of publication may tell it. */
  private static final int HEAD = 300;

  /** Fewer years than this make no history. */
  private static final int YEARS = 5;

  /** So many years for each day that hangs on publication. */
  private static final int YEARS_A_DAY = 2;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}$.,-])(?:1[0-9]|20)\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d)");
  private static final Pattern BEFORE_CHRIST = Pattern.compile("\\d B\\.?C\\b");
  private static final Pattern FROM_PUBLICATION =
      Pattern.compile(
          "\\b(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:last|this|next) (?:week|month|year)|ago)\\b",
          Pattern.CASE_INSENSITIVE);

  static Viewpoint of(ParsedArticle article, List<Mention> mentions) {
    Optional<LocalDate> published = article.article().published().map(Publication::day);
    Optional<LocalDate> said =
        published
            .map(day -> dateline(article, mentions, day).orElse(day))
            .or(() -> headDate(article, mentions));
    return new Viewpoint(said, said.map(day -> tellsHistory(article.text(), day)).orElse(true));
  }

  private static boolean tellsHistory(String text, LocalDate said) {
    Matcher year = YEAR.matcher(text);
    int years = 0;
    while (year.find()) {
      years += Integer.parseInt(year.group()) == said.getYear() ? 0 : 1;
    }
    long days = FROM_PUBLICATION.matcher(text).results().count();
    return (years >= YEARS && years > YEARS_A_DAY * days) || BEFORE_CHRIST.matcher(text).find();
  }

  /** The day of the dateline, from which a report looks that came out some days later. */
  private static Optional<LocalDate> dateline(
      ParsedArticle article, List<Mention> mentions, LocalDate published) {
    List<Section> datelines = article.article().sections(Section.Kind.DATELINE);
    return days(
            mentions.stream()
                .filter(m -> datelines.stream().anyMatch(s -> s.body().contains(m.span()))),
            new Timeline(Optional.of(published), false))
        .filter(day -> !day.isAfter(published) && day.plusDays(FRESH_DATELINE).isAfter(published))
        .findFirst();
  }

  /** {@code Quay FM, 10 April 2025.}: a full date that no verb and no preposition goes before. */
  private static Optional<LocalDate> headDate(ParsedArticle article, List<Mention> mentions) {
    return days(
            mentions.stream()
                .filter(m -> m.has("year") && m.span().end() <= HEAD && standsApart(article, m)),
            new Timeline(Optional.empty(), true))
        .findFirst();
  }

  private static boolean standsApart(ParsedArticle article, Mention m) {
    Optional<Sentence> home = article.sentenceAt(m.span().start());
    Stream<Token> before =
        home.stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.span().start() < m.span().start());
    return before.noneMatch(t -> t.isVerb() || t.tag().equals("IN"));
  }

  private static Stream<LocalDate> days(Stream<Mention> mentions, Timeline timeline) {
    Interpreter interpreter = new Interpreter(timeline);
    return mentions
        .filter(m -> m.has("month") && m.has("day"))
        .flatMap(m -> interpreter.interpret(m, () -> Tense.PAST).stream())
        .flatMap(meaning -> meaning.cell().stream())
        .map(Cell::start);
  }
}
