package org.sayso.reconcile.compare;

import java.util.Set;
import org.sayso.story.Relation.Kind;

/** Looks whether two claims count the same things alike. */
final class Counts {

  private static final Set<String> MEASURES =
      Set.of("%", "$", "metre", "kilogram", "minute", "year", "degree");

  private Counts() {}

  static void at(Pairing pair, Sheet sheet) {
    sheet.set("counts-one", pair.a().amounts().isEmpty() ^ pair.b().amounts().isEmpty());
    sheet.set("counts-both", !pair.a().amounts().isEmpty() && !pair.b().amounts().isEmpty());
    for (Amount x : pair.a().amounts()) {
      for (Amount y : pair.b().amounts()) {
        if (isMeasure(x) != isMeasure(y) || (isMeasure(x) && !x.unit().equals(y.unit()))) {
          continue;
        }
        boolean one = areOfOneThing(pair, x, y);
        String how = x.equalTo(y) ? "equal" : x.meets(y) ? "meets" : "apart";
        Set<Integer> ofA = Pairing.within(pair.a(), x.words());
        Set<Integer> ofB = Pairing.within(pair.b(), y.words());
        double rest = Rest.of(pair, ofA, ofB).least();
        sheet.set("number-" + how + (one ? "" : "-of-others"), 1 + rest);
        if (one && how.equals("apart")) {
          sheet.find(
              new Finding(
                  "number",
                  Kind.NUMBER,
                  Pairing.words(pair.a(), x.words()) + " / " + Pairing.words(pair.b(), y.words()),
                  0.75,
                  ofA,
                  ofB));
        }
      }
    }
  }

  private static boolean isMeasure(Amount amount) {
    return MEASURES.contains(amount.unit());
  }

  private static boolean areOfOneThing(Pairing pair, Amount x, Amount y) {
    if (x.unit().equals(y.unit())) {
      return true;
    }
    if (x.of().isPresent() && y.of().isPresent()) {
      boolean people = Likeness.isPerson(x.unit()) || Likeness.isPerson(y.unit());
      return pair.standsFor(x.of().get(), y.of().get()) || people;
    }
    return x.unit().isEmpty()
        || y.unit().isEmpty()
        || Likeness.isPerson(x.unit())
        || Likeness.isPerson(y.unit());
  }
}
