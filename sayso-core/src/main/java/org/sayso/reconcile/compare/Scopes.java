package org.sayso.reconcile.compare;

import java.util.Optional;
import java.util.Set;
import org.sayso.story.Relation.Kind;

/** Looks whether two claims speak of two things of one kind: the northern and the southern bank. */
final class Scopes {

  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "near", "on", "under", "outside", "inside", "to", "from", "over", "off",
          "beside", "behind", "above", "below", "into", "through");

  private Scopes() {}

  static void at(Pairing pair, Sheet sheet) {
    for (Word x : pair.a().content().words()) {
      for (Word y : pair.b().content().words()) {
        scope(pair, sheet, x, y);
        place(pair, sheet, x, y);
        modifier(pair, sheet, x, y);
        label(pair, sheet, x, y);
      }
    }
  }

  private static void scope(Pairing pair, Sheet sheet, Word x, Word y) {
    Optional<String> scope = pair.lexicon().scopeOf(x.lemma(), y.lemma());
    if (scope.isPresent() && !has(pair.b(), x.lemma()) && !has(pair.a(), y.lemma())) {
      boolean head = pair.haveOneHead(x, y);
      sheet.set("scope", head ? 2 : 1);
      sheet.set("rest-scope", Rest.of(pair, Pairing.at(x), Pairing.at(y)).least());
      sheet.find(
          new Finding(
              "scope",
              Kind.PLACE,
              x.form() + " / " + y.form(),
              head ? 0.38 : 0.3,
              Pairing.at(x),
              Pairing.at(y)));
    }
  }

  /** Another place for the same act. */
  private static void place(Pairing pair, Sheet sheet, Word x, Word y) {
    if (isPlace(pair.a(), x) && isPlace(pair.b(), y) && !pair.standsFor(x, y)) {
      boolean head = pair.haveOneHead(x, y);
      boolean names = x.isName() && y.isName();
      sheet.set("place", (head ? 2 : 0) + (names ? 1 : 0));
      if (head || names) {
        sheet.find(
            new Finding(
                "place",
                Kind.PLACE,
                x.form() + " / " + y.form(),
                head && names ? 0.52 : head ? 0.42 : 0.36,
                Pairing.at(x),
                Pairing.at(y)));
      }
    }
  }

  /** The same noun with another adjective, noun or figure before it: tap water, harbour water. */
  private static void modifier(Pairing pair, Sheet sheet, Word x, Word y) {
    boolean before =
        (x.is("amod") || x.is("compound") || x.is("nmod:poss") || x.is("nummod"))
            && (y.is("amod") || y.is("compound") || y.is("nmod:poss"));
    if (before && pair.haveOneHead(x, y) && !pair.standsFor(x, y)) {
      sheet.set("modifier", 1);
    }
  }

  /** Hill 12, Hill 14. */
  private static void label(Pairing pair, Sheet sheet, Word x, Word y) {
    boolean labels =
        Amounts.isLabel(pair.a().content().words(), x.index())
            && Amounts.isLabel(pair.b().content().words(), y.index());
    if (labels && pair.haveOneHead(x, y) && !x.form().equals(y.form())) {
      sheet.set("scope", 2);
    }
  }

  private static boolean has(Proposition p, String lemma) {
    return p.content().words().stream().anyMatch(w -> w.lemma().equals(lemma));
  }

  private static boolean isPlace(Proposition p, Word word) {
    return word.isNoun()
        && (word.is("obl") || word.is("nmod"))
        && !p.content().hasTime(word)
        && p.content().children(word, "case").anyMatch(c -> WHERE.contains(c.lemma()));
  }
}
