package org.sayso.reconcile.compare;

import org.sayso.story.Relation.Kind;

/** Looks whether two claims name one doer or cause of the same. */
final class Doers {

  private Doers() {}

  static void at(Pairing pair, Sheet sheet) {
    for (Frame x : pair.a().frames()) {
      for (Frame y : pair.b().frames()) {
        if (x.agent().isPresent() && y.agent().isPresent()) {
          look(pair, sheet, x, y, x.agent().get(), y.agent().get());
        } else if (pair.areOneAct(x, y)
            && x.theme().isPresent()
            && y.theme().isPresent()
            && !pair.standsFor(x.theme(), y.theme())) {
          sheet.set("theme-differs", 1);
        }
      }
    }
  }

  private static void look(Pairing pair, Sheet sheet, Frame x, Frame y, Word one, Word other) {
    boolean themes = pair.standsFor(x.theme(), y.theme());
    boolean acts = pair.areOneAct(x, y);
    boolean same = one.lemma().equals(other.lemma()) || pair.standsFor(one, other);
    if (acts || themes) {
      sheet.set(same ? "doer-same" : "doer-differs", acts && themes ? 2 : acts ? 1 : 0.5);
      if (!same && acts && themes && x.turned() == y.turned()) {
        sheet.find(
            new Finding(
                "doer",
                Kind.ACTOR,
                one.form() + " / " + other.form(),
                0.72,
                Pairing.at(one),
                Pairing.at(other)));
      }
    }
  }
}
