package org.sayso.reading.weights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that was learned for one language; {@code docs/weights.md} tells from what, how and how well.
 * A file holds one feature a line with its weight after a tab, in the order of the features.
 *
 * @param cues whether a word of the lexicon that no rule reads is a cue where it stands
 * @param contents which cut of a sentence is what a cue attributes
 */
public record Weights(LinearModel cues, LinearModel contents) {

  /** Nothing learned: the rules alone decide. */
  public static final Weights NONE = new Weights(LinearModel.NONE, LinearModel.NONE);

  private static final String CUES = "cues.tsv";
  private static final String CONTENTS = "contents.tsv";

  /**
   * Loads {@code weights/LANGUAGE} from the class path.
   *
   * @throws IllegalStateException if it is not there or faulty
   */
  public static Weights load(String language) {
    String folder = "/org/sayso/weights/" + language + "/";
    return new Weights(resource(folder + CUES), resource(folder + CONTENTS));
  }

  /**
   * Those that somebody asks for: {@code standard}, {@code none}, or a folder of their own.
   *
   * @throws IllegalStateException if a line is faulty
   */
  public static Weights named(String name) throws IOException {
    return switch (name) {
      case "standard" -> load("en");
      case "none" -> NONE;
      default -> read(Path.of(name));
    };
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException if a line is faulty
   */
  public static Weights read(Path folder) throws IOException {
    return new Weights(file(folder.resolve(CUES)), file(folder.resolve(CONTENTS)));
  }

  /** Writes the two models into a folder. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CUES), lines(cues), UTF_8);
    Files.writeString(folder.resolve(CONTENTS), lines(contents), UTF_8);
  }

  private static LinearModel resource(String name) {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no weights at " + name);
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LinearModel file(Path path) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(path, UTF_8)) {
      return parse(path.toString(), in);
    }
  }

  private static LinearModel parse(String name, BufferedReader in) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      int tab = line.lastIndexOf('\t');
      try {
        weights.put(line.substring(0, Math.max(tab, 0)), Double.valueOf(line.substring(tab + 1)));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(name + ", line " + number + ": no weight", e);
      }
    }
    return new LinearModel(weights);
  }

  private static String lines(LinearModel model) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(model.weights())
        .forEach(
            (feature, weight) -> lines.append(feature).append('\t').append(weight).append('\n'));
    return lines.toString();
  }
}
