package org.sayso.serve.stories;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round moments of a range: minutes, hours, days, months or years, as many as can be read. */
final class Ticks {

  private static final int MOST = 9;

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.MINUTES),
          new Step(5, ChronoUnit.MINUTES),
          new Step(15, ChronoUnit.MINUTES),
          new Step(1, ChronoUnit.HOURS),
          new Step(3, ChronoUnit.HOURS),
          new Step(6, ChronoUnit.HOURS),
          new Step(12, ChronoUnit.HOURS),
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(7, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS));

  private Ticks() {}

  /** So many of a unit. */
  private record Step(int count, ChronoUnit unit) {
    Duration length() {
      return unit.getDuration().multipliedBy(count);
    }

    LocalDateTime after(LocalDateTime moment) {
      return moment.plus(count, unit);
    }

    /** The round moment at or before. */
    LocalDateTime floor(LocalDateTime moment) {
      return switch (unit) {
        case MINUTES ->
            moment
                .truncatedTo(ChronoUnit.HOURS)
                .plusMinutes(moment.getMinute() / count * (long) count);
        case HOURS ->
            moment.truncatedTo(ChronoUnit.DAYS).plusHours(moment.getHour() / count * (long) count);
        case DAYS ->
            moment
                .truncatedTo(ChronoUnit.DAYS)
                .minusDays(Math.floorMod(moment.toLocalDate().toEpochDay() + 3, (long) count));
        case MONTHS ->
            moment
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1)
                .minusMonths((moment.getMonthValue() - 1) % count);
        default ->
            moment
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfYear(1)
                .minusYears(moment.getYear() % count);
      };
    }

    String label(LocalDateTime moment) {
      boolean midnight = moment.getHour() == 0 && moment.getMinute() == 0;
      String pattern =
          switch (unit) {
            case MINUTES, HOURS -> midnight ? "d MMM" : "HH:mm";
            case DAYS -> "d MMM";
            case MONTHS -> "MMM uuuu";
            default -> "uuuu";
          };
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment);
    }
  }

  /**
   * A round moment.
   *
   * @param moment of it
   * @param label short
   */
  record Tick(Instant moment, String label) {}

  static List<Tick> of(TimeRange range) {
    Step step =
        STEPS.stream()
            .filter(s -> s.length().multipliedBy(MOST).compareTo(range.length()) >= 0)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime at = step.floor(LocalDateTime.ofInstant(range.from(), ZoneOffset.UTC));
    while (!at.toInstant(ZoneOffset.UTC).isAfter(range.to())) {
      Instant moment = at.toInstant(ZoneOffset.UTC);
      if (!moment.isBefore(range.from())) {
        ticks.add(new Tick(moment, step.label(at)));
      }
      at = step.after(at);
    }
    return ticks;
  }
}
