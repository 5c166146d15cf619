package org.sayso.reconcile.groups;

import java.util.Map;
import java.util.Optional;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Stance;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Proposition;
import org.sayso.story.Relation;
import org.sayso.text.Span;

/**
 * How a claim bears on one that stands inside it: who {@code rejects the union's claim that the
 * gate was stuck} contradicts the union, and who {@code said that the ministry spreads lies about a
 * lost convoy} calls the ministry's claim false; who only tells that another said so does neither.
 */
final class Nesting {

  private Nesting() {}

  static Optional<Comparison> between(Telling one, Telling other) {
    if (holds(one, other)) {
      return Optional.of(of(one));
    }
    return holds(other, one) ? Optional.of(of(other)) : Optional.empty();
  }

  /**
   * Who calls a claim false that stands in his own words aims at that one, and at no other by name
   * alone.
   */
  static Comparison aimed(Comparison comparison, Telling one, Telling other) {
    boolean elsewhere = aims(one) || aims(other);
    if (!elsewhere || comparison.kind().filter(k -> k == Relation.Kind.FALSIFICATION).isEmpty()) {
      return comparison;
    }
    return new Comparison(
        Label.UNRELATED,
        Optional.empty(),
        "calls another claim untrue",
        0,
        Map.of(Label.UNRELATED, 1.0));
  }

  private static boolean aims(Telling telling) {
    return telling.holdsAnother() && telling.proposition().falsifying().isPresent();
  }

  private static boolean holds(Telling outer, Telling inner) {
    Optional<ClaimId> within = inner.claimed().claim().within();
    return outer.claimed().article().id().equals(inner.claimed().article().id())
        && within.equals(Optional.of(outer.claimed().claim().id()));
  }

  private static Comparison of(Telling outer) {
    Proposition said = outer.proposition();
    if (said.falsifying().isPresent()) {
      Span words = said.falsifying().get();
      return conflict(
          Relation.Kind.FALSIFICATION, "calls it “" + words.in(said.content().text()) + "”");
    }
    if (said.said().stance() == Stance.DENIES) {
      return conflict(Relation.Kind.NEGATION, "denies what is claimed");
    }
    return new Comparison(
        Label.UNRELATED,
        Optional.empty(),
        "tells that it was said",
        0,
        Map.of(Label.UNRELATED, 1.0));
  }

  private static Comparison conflict(Relation.Kind kind, String why) {
    return new Comparison(Label.CONFLICT, Optional.of(kind), why, 1, Map.of(Label.CONFLICT, 1.0));
  }
}
