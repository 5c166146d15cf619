package org.sayso.bench.training;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.reading.weights.Choice;
import org.sayso.reading.weights.LinearModel;

/**
 * Learns a {@link LinearModel} from choices: the weights that make the right candidates most
 * probable, held down by a Gaussian prior (Chen and Rosenfeld 1999), found by L-BFGS. The same
 * choices give the same weights on every machine: one thread, strict arithmetic, weights rounded.
 */
final class Maxent {

  /** A feature seen in fewer choices than this is not learned. */
  private static final int RARE = 3;

  private static final double VARIANCE = 0.3;
  private static final int MOST_STEPS = 150;
  private static final double TOLERANCE = 1e-4;

  /** Weights are kept to a hundredth: finer digits change no reading, and differ by machine. */
  private static final double GRAIN = 100;

  private Maxent() {}

  static LinearModel learn(List<Choice> choices) {
    List<String> features = common(choices);
    Map<String, Integer> index = new HashMap<>();
    features.forEach(f -> index.put(f, index.size()));
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    double[] best =
        minimizer.minimize(
            new Loss(choices, index), TOLERANCE, new double[features.size()], MOST_STEPS);
    Map<String, Double> weights = new HashMap<>();
    for (int i = 0; i < best.length; i++) {
      double weight = Math.rint(best[i] * GRAIN) / GRAIN;
      if (weight != 0) {
        weights.put(features.get(i), weight);
      }
    }
    return new LinearModel(weights);
  }

  private static List<String> common(List<Choice> choices) {
    Map<String, Integer> seen = new HashMap<>();
    for (Choice choice : choices) {
      Set<String> here = new HashSet<>();
      choice.candidates().forEach(here::addAll);
      here.forEach(f -> seen.merge(f, 1, Integer::sum));
    }
    TreeSet<String> common = new TreeSet<>();
    seen.forEach(
        (feature, times) -> {
          if (times >= RARE) {
            common.add(feature);
          }
        });
    return List.copyOf(common);
  }

  /** The negative log-likelihood of the right candidates, with its prior. */
  private static final class Loss extends AbstractCachingDiffFunction {

    private final int size;
    private final int[][][] choices;
    private final int[] right;

    Loss(List<Choice> choices, Map<String, Integer> index) {
      this.size = index.size();
      this.choices = new int[choices.size()][][];
      this.right = choices.stream().mapToInt(Choice::right).toArray();
      for (int i = 0; i < right.length; i++) {
        this.choices[i] =
            choices.get(i).candidates().stream()
                .map(f -> f.stream().filter(index::containsKey).mapToInt(index::get).toArray())
                .toArray(int[][]::new);
      }
    }

    @Override
    public int domainDimension() {
      return size;
    }

    @Override
    protected void calculate(double[] x) {
      value = 0;
      derivative = new double[size];
      for (int i = 0; i < size; i++) {
        value += x[i] * x[i] / (2 * VARIANCE);
        derivative[i] = x[i] / VARIANCE;
      }
      for (int i = 0; i < choices.length; i++) {
        add(choices[i], right[i], x);
      }
    }

    private void add(int[][] candidates, int gold, double[] x) {
      double[] scores =
          Arrays.stream(candidates)
              .mapToDouble(
                  c -> {
                    double sum = 0;
                    for (int k : c) {
                      sum += x[k];
                    }
                    return sum;
                  })
              .toArray();
      double most = Arrays.stream(scores).max().orElseThrow();
      double sum = 0;
      for (double score : scores) {
        sum += StrictMath.exp(score - most);
      }
      value -= scores[gold] - most - StrictMath.log(sum);
      for (int j = 0; j < candidates.length; j++) {
        double pull = StrictMath.exp(scores[j] - most) / sum - (j == gold ? 1 : 0);
        for (int k : candidates[j]) {
          derivative[k] += pull;
        }
      }
    }
  }
}
