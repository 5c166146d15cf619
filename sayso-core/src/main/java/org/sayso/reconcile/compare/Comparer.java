package org.sayso.reconcile.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.story.Relation;
import org.sayso.text.Remembered;

/** Says how two claims bear on one another, and why. */
public final class Comparer {

  /**
   * Most claims of a story have nothing to do with one another; to read each pair takes too long.
   * On our own marked stories and the gold ones two thirds of the pairs lie above this, and neither
   * conflicts nor agreements change by more than 0.003.
   */
  public static final double HARDLY_RELATED = 0.9;

  /** A thousand take about a megabyte. */
  private static final long MOST_PAIRS = 60_000;

  private final Likeness like;
  private final Lexicon lexicon;
  private final Weights weights;

  /** When a person decides of one claim of a story, all its other pairs are what they were. */
  private final Remembered<Pair, Comparison> compared = new Remembered<>(MOST_PAIRS, one -> 1L);

  private record Pair(Said a, Said b) {}

  /**
   * What was learned.
   *
   * @param forest weighs the figures
   * @param reader reads both claims side by side
   * @param pooling makes one opinion of the two
   */
  public record Weights(Forest forest, PairReader reader, Pooling pooling) {

    /** The forest alone. */
    public static Weights of(Forest forest) {
      return new Weights(forest, PairReader.NONE, Pooling.NONE);
    }
  }

  public Comparer(Lexicon lexicon, WordKinship kinship, SentenceVectors vectors, Weights weights) {
    this.lexicon = lexicon;
    this.like = new Likeness(lexicon, kinship, vectors);
    this.weights = weights;
  }

  /** The figures of a pair, from which the model is learned. */
  public Map<String, Double> figures(Proposition a, Proposition b) {
    return Evidence.of(a, b, like, lexicon).figures();
  }

  /** Compares two claims. */
  public Comparison compare(Proposition a, Proposition b) {
    return compared.get(new Pair(a.said(), b.said()), () -> comparison(a, b));
  }

  private Comparison comparison(Proposition a, Proposition b) {
    Evidence evidence = Evidence.of(a, b, like, lexicon);
    Map<Label, Double> shares = shares(evidence, a, b);
    if (a.said().speakers().isEmpty() && b.said().speakers().isEmpty()) {
      Headlines.weigh(evidence.figures(), shares);
    }
    Wholes.weigh(evidence.figures(), shares);
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
        reason.map(Finding::strength).orElse(0.0),
        shares);
  }

  private Map<Label, Double> shares(Evidence evidence, Proposition a, Proposition b) {
    Map<Label, Double> ofForest = weights.forest.shares(evidence.figures());
    return ofForest.getOrDefault(Label.UNRELATED, 0.0) >= HARDLY_RELATED
        ? new EnumMap<>(ofForest)
        : weights.pooling.pool(ofForest, weights.reader.read(a.said(), b.said()));
  }
}
