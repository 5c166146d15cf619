package org.sayso.reconcile.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Publication;

/**
 * The days of which a report tells: {@code The dam gave way on Monday}, told on Tuesday 7 October,
 * tells of the 6th. The reader's time expressions decide; where an account comes without any, the
 * plainest forms are read.
 */
final class Days {

  /** What is longer ago is background. */
  private static final int LONGEST_AGO = 400;

  private final long[] told;

  private Days(long[] told) {
    this.told = told;
  }

  static Days of(Account account) {
    Optional<LocalDate> published = account.article().published().map(Publication::day);
    Stream<LocalDate> days =
        account.times().isEmpty()
            ? PlainDays.in(account.article().text(), published)
            : account.times().stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .flatMap(time -> time.day().stream());
    LongStream numbers = days.mapToLong(LocalDate::toEpochDay);
    if (published.isPresent()) {
      long last = published.get().toEpochDay();
      numbers = numbers.filter(day -> day <= last && day >= last - LONGEST_AGO);
    }
    return new Days(numbers.distinct().toArray());
  }

  /** The least distance between a day of one and a day of the other; empty where one tells none. */
  OptionalLong apart(Days other) {
    return Arrays.stream(told)
        .flatMap(a -> Arrays.stream(other.told).map(b -> Math.abs(a - b)))
        .min();
  }
}
