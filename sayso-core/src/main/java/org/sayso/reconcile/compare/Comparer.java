package org.sayso.reconcile.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.story.Relation;

/** Says how two claims bear on one another, and why. */
public final class Comparer {

  private final Likeness like;
  private final Lexicon lexicon;
  private final Forest model;

  public Comparer(Lexicon lexicon, WordKinship kinship, SentenceVectors vectors, Forest model) {
    this.lexicon = lexicon;
    this.like = new Likeness(lexicon, kinship, vectors);
    this.model = model;
  }

  /** The figures of a pair, from which the model is learned. */
  public Map<String, Double> figures(Proposition a, Proposition b) {
    return Evidence.of(a, b, like, lexicon).figures();
  }

  /** Compares two claims. */
  public Comparison compare(Proposition a, Proposition b) {
    Evidence evidence = Evidence.of(a, b, like, lexicon);
    Map<Label, Double> shares = new EnumMap<>(Label.class);
    double sum = 0;
    for (Label label : Label.values()) {
      double share = Math.exp(model.score(label, evidence.figures()));
      shares.put(label, share);
      sum += share;
    }
    double all = sum;
    shares.replaceAll((label, share) -> share / all);
    if (a.said().speakers().isEmpty() && b.said().speakers().isEmpty()) {
      Headlines.weigh(evidence.figures(), shares);
    }
    Label best =
        shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Optional<Finding> reason =
        evidence.findings().stream().max(Comparator.comparingDouble(Finding::strength));
    return new Comparison(
        best,
        best != Label.SAME
            ? Optional.of(reason.map(Finding::kind).orElse(Relation.Kind.OUTCOME))
            : Optional.empty(),
        reason.map(Finding::why).orElse(Pairing.gist(a) + " / " + Pairing.gist(b)),
        shares);
  }
}
