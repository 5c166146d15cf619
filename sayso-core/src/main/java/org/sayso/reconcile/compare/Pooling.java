package org.sayso.reconcile.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.reconcile.compare.Comparison.Label;

/**
 * How two opinions become one: a logarithmic opinion pool (Genest and Zidek 1986), whose weights
 * were learned on pairs that neither opinion was learned from.
 *
 * @param forest weight of the forest's opinion
 * @param reader weight of the reader's
 * @param bias of each label
 */
public record Pooling(double forest, double reader, Map<Label, Double> bias) {

  /** The forest alone. */
  public static final Pooling NONE = new Pooling(1, 0, Map.of());

  /** So that no share is without hope. */
  private static final double LEAST = 1e-6;

  public Pooling {
    bias = Map.copyOf(bias);
  }

  /** The pooled probabilities of all labels. */
  public Map<Label, Double> pool(Map<Label, Double> ofForest, Map<Label, Double> ofReader) {
    Map<Label, Double> shares = new EnumMap<>(Label.class);
    double sum = 0;
    for (Label label : Label.values()) {
      double score = forest * logOf(ofForest, label) + bias.getOrDefault(label, 0.0);
      double share =
          StrictMath.exp(ofReader.isEmpty() ? score : score + reader * logOf(ofReader, label));
      shares.put(label, share);
      sum += share;
    }
    double all = sum;
    shares.replaceAll((label, share) -> share / all);
    return shares;
  }

  /** The logarithm that the pool takes of a share. */
  public static double logOf(Map<Label, Double> shares, Label label) {
    return StrictMath.log(Math.max(LEAST, shares.getOrDefault(label, 0.0)));
  }

  /** As a line of the file of weights. */
  public String line(String name) {
    StringBuilder line = new StringBuilder(name + " " + forest + " " + reader);
    for (Label label : Label.values()) {
      line.append(' ').append(bias.getOrDefault(label, 0.0));
    }
    return line.append('\n').toString();
  }

  /**
   * Loads a line of {@code weights/en/pooling.txt}.
   *
   * @throws IllegalStateException if it is not there or faulty
   */
  public static Pooling load(String name) {
    String path = "/org/sayso/weights/en/pooling.txt";
    try (InputStream in = Pooling.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no weights at " + path);
      }
      List<String> fields =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> line.startsWith(name + " "))
              .findFirst()
              .map(line -> List.of(line.split(" ", -1)))
              .orElseThrow(() -> new IllegalStateException(path + ": no line " + name));
      Map<Label, Double> bias = new EnumMap<>(Label.class);
      int field = 3;
      for (Label label : Label.values()) {
        bias.put(label, Double.valueOf(fields.get(field++)));
      }
      return new Pooling(
          Double.parseDouble(fields.get(1)), Double.parseDouble(fields.get(2)), bias);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException(path + ": faulty line " + name, e);
    }
  }
}
