package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.TimeExpression;
import org.sayso.story.Relation.Kind;
import org.sayso.text.Span;

/** Looks whether two claims put what they tell at one time. */
final class Moments {

  private Moments() {}

  static void at(Pairing pair, Sheet sheet) {
    List<Clock> clocksA = pair.a().clocks();
    List<Clock> clocksB = pair.b().clocks();
    boolean one = clocksA.isEmpty() && pair.a().content().times().isEmpty();
    boolean other = clocksB.isEmpty() && pair.b().content().times().isEmpty();
    sheet.set("timed-one", one ^ other);
    for (Clock x : clocksA) {
      for (Clock y : clocksB) {
        found(pair, sheet, x.words(), y.words(), x.meets(y), "clock");
      }
    }
    for (TimeExpression x : days(pair.a())) {
      for (TimeExpression y : days(pair.b())) {
        areOne(x.value(), y.value())
            .ifPresent(same -> found(pair, sheet, x.span(), y.span(), same, "time"));
      }
    }
  }

  private static void found(Pairing pair, Sheet sheet, Span x, Span y, boolean same, String sort) {
    Set<Integer> ofA = Pairing.within(pair.a(), x);
    Set<Integer> ofB = Pairing.within(pair.b(), y);
    sheet.set(sort + (same ? "-equal" : "-apart"), 1 + Rest.of(pair, ofA, ofB).least());
    if (!same) {
      sheet.find(
          new Finding(
              sort,
              Kind.TIME,
              Pairing.words(pair.a(), x) + " / " + Pairing.words(pair.b(), y),
              sort.equals("clock") ? 0.7 : 0.62,
              ofA,
              ofB));
    }
  }

  /** What is no time of day: these are compared by the clock. */
  private static List<TimeExpression> days(Proposition of) {
    return of.content().times().stream()
        .filter(
            t -> isPoint(t) && of.clocks().stream().noneMatch(c -> c.words().overlaps(t.span())))
        .toList();
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
  }

  /** Compared in so far as both tell: the clock where both have one, else day, month or year. */
  private static Optional<Boolean> areOne(String one, String other) {
    int clockA = one.indexOf('T');
    int clockB = other.indexOf('T');
    if (clockA >= 0 && clockB >= 0) {
      return Optional.of(agree(one.substring(clockA), other.substring(clockB)));
    }
    if (!one.matches("\\d{4}.*") || !other.matches("\\d{4}.*")) {
      return Optional.empty();
    }
    return Optional.of(
        agree(
            clockA >= 0 ? one.substring(0, clockA) : one,
            clockB >= 0 ? other.substring(0, clockB) : other));
  }

  private static boolean agree(String one, String other) {
    int least = Math.min(one.length(), other.length());
    return one.substring(0, least).equals(other.substring(0, least));
  }
}
