package org.sayso.reconcile.compare;

import java.util.Optional;
import java.util.Set;
import org.sayso.claim.TimeExpression;
import org.sayso.story.Relation.Kind;

/** Looks whether two claims put what they tell at one time. */
final class Moments {

  private Moments() {}

  static void at(Pairing pair, Sheet sheet) {
    sheet.set(
        "timed-one", pair.a().content().times().isEmpty() ^ pair.b().content().times().isEmpty());
    for (TimeExpression x : pair.a().content().times()) {
      for (TimeExpression y : pair.b().content().times()) {
        Optional<Boolean> same =
            isPoint(x) && isPoint(y) ? areOne(x.value(), y.value()) : Optional.empty();
        if (same.isPresent()) {
          Set<Integer> ofA = Pairing.within(pair.a(), x.span());
          Set<Integer> ofB = Pairing.within(pair.b(), y.span());
          sheet.set(same.get() ? "time-equal" : "time-apart", 1 + Rest.of(pair, ofA, ofB).least());
          if (!same.get()) {
            sheet.find(
                new Finding(
                    "time",
                    Kind.TIME,
                    Pairing.words(pair.a(), x.span()) + " / " + Pairing.words(pair.b(), y.span()),
                    0.65,
                    ofA,
                    ofB));
          }
        }
      }
    }
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
