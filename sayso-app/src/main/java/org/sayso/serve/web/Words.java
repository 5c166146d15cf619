package org.sayso.serve.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.archive.HandedCaptures;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.text.HeadDate;

/** Figures, days and names as people read them. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

  private Words() {}

  /** {@code 1 report}, {@code 1,204 reports}. */
  public static String number(long count, String thing) {
    String plural =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? thing : plural);
  }

  /** {@code 14 March 2024}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 14 – 16 March 2024}. */
  public static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(last);
    }
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    if (sameMonth) {
      return first.getDayOfMonth() + "–" + day(last);
    }
    return (sameYear ? DAY_OF_YEAR : DAY).format(first) + " – " + day(last);
  }

  /** {@code 14 March 2024, 18:30 +02:00}, or the day alone where no moment is told. */
  public static String published(Publication published) {
    return published.moment().map(MOMENT::format).orElseGet(() -> day(published.day()));
  }

  /** {@code 14 March 2024, 16:30 UTC}. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment.atOffset(ZoneOffset.UTC)).replace("+00:00", "UTC");
  }

  /** What something is called that was handed in, without the mark of that. */
  public static String name(String name) {
    return name.startsWith(HandedCaptures.HANDED)
        ? name.substring(HandedCaptures.HANDED.length())
        : name;
  }

  /** The headline, or the id where there is none. */
  public static String title(Article article) {
    return article.title().isBlank() ? article.id().value() : headline(article.title());
  }

  /** A headline without the date that some files have before it. */
  public static String headline(String title) {
    String bare = title.substring(HeadDate.end(title)).strip();
    return bare.isBlank() ? "Without a headline" : bare;
  }

  /** {@code Strait Herald · 14 March 2024}. */
  public static String origin(Article article) {
    List<String> parts = new ArrayList<>();
    if (article.outlet().isKnown()) {
      parts.add(article.outlet().name());
    }
    article.published().map(Publication::day).map(Words::day).ifPresent(parts::add);
    return parts.isEmpty() ? "outlet and day unknown" : String.join(" · ", parts);
  }
}
