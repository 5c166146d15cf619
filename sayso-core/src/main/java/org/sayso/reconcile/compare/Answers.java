package org.sayso.reconcile.compare;

import java.util.Locale;
import java.util.Set;
import org.sayso.story.Relation.Kind;

/** Looks whether two claims answer a question that news disputes alike, or exclude one another. */
final class Answers {

  private static final Set<String> ALL = Set.of("all", "every", "each", "entire", "whole");

  /** Acts that leave nobody. */
  private static final Set<String> WHOLE = Set.of("wipe", "annihilate", "exterminate");

  private Answers() {}

  static void at(Pairing pair, Sheet sheet) {
    for (Stated x : pair.a().stated()) {
      for (Stated y : pair.b().stated()) {
        Stated.Bearing bearing = x.bearingOn(y);
        if (bearing != Stated.Bearing.OPEN) {
          bear(pair, sheet, x, y, bearing);
        }
      }
    }
    opposites(pair, sheet);
  }

  private static void bear(Pairing pair, Sheet sheet, Stated x, Stated y, Stated.Bearing bearing) {
    boolean known = x.theme().isPresent() && y.theme().isPresent();
    boolean themes = known && pair.standsFor(x.theme().get(), y.theme().get());
    Kind kind = x.question().kind();
    boolean where = kind == Kind.TIME || kind == Kind.PLACE;
    String name =
        bearing.name().toLowerCase(Locale.ROOT)
            + (where ? "-" + kind.name().toLowerCase(Locale.ROOT) : "");
    sheet.set("answer-" + name, themes ? 3 : known ? 1 : 2);
    if (bearing == Stated.Bearing.EXCLUSIVE && themes) {
      sheet.set("of-all", isOfAll(pair.a(), x) || isOfAll(pair.b(), y));
    }
    if (bearing != Stated.Bearing.SAME) {
      boolean turned = bearing == Stated.Bearing.TURNED;
      sheet.find(
          new Finding(
              "answer-" + name,
              turned ? Kind.NEGATION : x.question().kind(),
              Pairing.words(pair.a(), x.words()) + " / " + Pairing.words(pair.b(), y.words()),
              themes ? 0.9 : known ? 0.5 : 0.6,
              Pairing.within(pair.a(), x.words()),
              Pairing.within(pair.b(), y.words())));
    } else {
      sheet.set(
          "rest-same",
          Rest.of(pair, Pairing.within(pair.a(), x.words()), Pairing.within(pair.b(), y.words()))
              .least());
    }
  }

  /** Whether it is said of everybody: {@code all the raiders were killed}, {@code wiped out}. */
  private static boolean isOfAll(Proposition of, Stated stated) {
    int theme = stated.theme().map(Word::index).orElse(-1);
    return !stated.turned()
        && (WHOLE.contains(stated.word().lemma())
            || of.content().words().stream()
                .anyMatch(w -> w.head() == theme && ALL.contains(w.lemma())));
  }

  private static void opposites(Pairing pair, Sheet sheet) {
    for (Word x : pair.a().key()) {
      for (Word y : pair.b().key()) {
        if (pair.like().areOpposite(x, y)) {
          boolean heads = (x.isVerb() && y.isVerb()) || (x.isAdjective() && y.isAdjective());
          sheet.set("opposite", heads ? 2 : 1);
          sheet.find(
              new Finding(
                  "opposite",
                  Kind.OUTCOME,
                  x.form() + " / " + y.form(),
                  heads ? 0.55 : 0.4,
                  Pairing.at(x),
                  Pairing.at(y)));
        }
      }
    }
  }
}
