package org.sayso.reconcile.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sayso.story.Relation.Kind;

/**
 * Looks whether one claim turns round what the other says: {@code held}, {@code none were held}.
 */
final class Turns {

  private static final Set<String> MARKS =
      Set.of(
          "not", "n't", "n’t", "no", "never", "nobody", "none", "nothing", "neither", "without",
          "nor", "cannot");

  private Turns() {}

  static void at(Pairing pair, Sheet sheet) {
    boolean one = isTurned(pair.a());
    boolean other = isTurned(pair.b());
    sheet.set("turned-one", one ^ other);
    sheet.set("turned-both", one && other);
    if (one ^ other) {
      sheet.find(
          new Finding(
              "turned-one",
              Kind.NEGATION,
              Pairing.gist(pair.a()) + " / " + Pairing.gist(pair.b()),
              0.4,
              marks(pair.a()),
              marks(pair.b())));
    }
    for (Frame x : pair.a().frames()) {
      for (Frame y : pair.b().frames()) {
        if (pair.areOneAct(x, y)) {
          boolean themes = pair.standsFor(x.theme(), y.theme());
          boolean turned = x.turned() != y.turned();
          sheet.set(turned ? "act-turned" : "act-straight", themes ? 2 : 1);
          if (turned) {
            sheet.find(
                new Finding(
                    "act-turned",
                    Kind.NEGATION,
                    words(x) + " / " + words(y),
                    themes ? 0.7 : 0.45,
                    marks(pair.a()),
                    marks(pair.b())));
          }
        }
      }
    }
  }

  private static String words(Frame frame) {
    return (frame.turned() ? "not " : "") + frame.act().form();
  }

  private static boolean isTurned(Proposition p) {
    return !marks(p).isEmpty() ^ p.isDenied();
  }

  private static Set<Integer> marks(Proposition p) {
    Set<Integer> marks = new HashSet<>();
    p.content().words().stream()
        .filter(w -> MARKS.contains(w.form().toLowerCase(Locale.ROOT)))
        .forEach(w -> marks.add(w.index()));
    return marks;
  }
}
