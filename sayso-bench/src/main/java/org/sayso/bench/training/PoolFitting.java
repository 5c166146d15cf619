package org.sayso.bench.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.PairReader;
import org.sayso.reconcile.compare.Pooling;

/** Finds how the opinions of forest and reader are best pooled: the likeliest weights. */
final class PoolFitting {

  private static final int STEPS = 3000;
  private static final double RATE = 0.2;

  /** Holds the weights near an even pool, where little speaks for another. */
  private static final double RIDGE = 0.002;

  private PoolFitting() {}

  /**
   * A pair that neither has seen.
   *
   * @param forest what the forest makes of it
   * @param reader what the reader makes of it
   * @param label that is right
   * @param weight how much it counts
   */
  record Row(Map<Label, Double> forest, Map<Label, Double> reader, Label label, double weight) {

    static Row of(ComparedPair pair, Map<Label, Double> forest, PairReader reader, double weight) {
      return new Row(forest, reader.read(pair.a(), pair.b()), pair.label(), weight);
    }
  }

  static Pooling fit(List<Row> rows) {
    double forest = 0.5;
    double reader = 0.5;
    Map<Label, Double> bias = new EnumMap<>(Label.class);
    double all = rows.stream().mapToDouble(Row::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double forestSlope = RIDGE * (forest - 0.5);
      double readerSlope = RIDGE * (reader - 0.5);
      Map<Label, Double> slopes = new EnumMap<>(Label.class);
      Pooling pooling = new Pooling(forest, reader, bias);
      for (Row row : rows) {
        Map<Label, Double> shares = pooling.pool(row.forest, row.reader);
        for (Label label : Label.values()) {
          double off =
              row.weight / all * (shares.getOrDefault(label, 0.0) - (label == row.label ? 1 : 0));
          forestSlope += off * Pooling.logOf(row.forest, label);
          readerSlope += off * Pooling.logOf(row.reader, label);
          slopes.merge(label, off, Double::sum);
        }
      }
      forest -= RATE * forestSlope;
      reader -= RATE * readerSlope;
      slopes.forEach((label, slope) -> bias.merge(label, -RATE * slope, Double::sum));
    }
    bias.replaceAll((label, value) -> rounded(value));
    return new Pooling(rounded(forest), rounded(reader), bias);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  /** How often the likeliest label is right. */
  static String report(Pooling pooling, List<Row> rows) {
    double right = 0;
    double all = 0;
    double found = 0;
    double conflicts = 0;
    double hits = 0;
    for (Row row : rows) {
      Label likeliest =
          pooling.pool(row.forest, row.reader).entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .orElseThrow()
              .getKey();
      all += row.weight;
      right += likeliest == row.label ? row.weight : 0;
      found += likeliest == Label.CONFLICT ? row.weight : 0;
      conflicts += row.label == Label.CONFLICT ? row.weight : 0;
      hits += likeliest == Label.CONFLICT && row.label == Label.CONFLICT ? row.weight : 0;
    }
    return String.format(
        Locale.ROOT,
        "accuracy %.3f, conflict F1 %.3f",
        right / all,
        2 * hits / (found + conflicts));
  }
}
