package org.sayso.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sayso.score.F1;
import org.sayso.score.Figure;
import org.sayso.score.Score;

/**
 * The figures of one yardstick as they lie in {@code sayso-bench/scores}: flat YAML, so that a
 * change is one line of a diff.
 *
 * @param figures by name, {@code right.f1}, as they are written
 */
record ScoreFile(Map<String, String> figures) {

  private static final String INDENT = "  ";

  ScoreFile {
    figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  static ScoreFile of(Score score) {
    Map<String, String> figures = new LinkedHashMap<>();
    flatten("", score, figures);
    return new ScoreFile(figures);
  }

  private static void flatten(String name, Figure figure, Map<String, String> figures) {
    if (figure instanceof Score score) {
      String prefix = name.isEmpty() ? "" : name + ".";
      score.figures().forEach((inner, value) -> flatten(prefix + inner, value, figures));
    } else if (figure instanceof F1 f1) {
      figures.put(name + ".p", f1.precision().toString());
      figures.put(name + ".r", f1.recall().toString());
      figures.put(name + ".f1", f1.f1().toString());
      f1.n().ifPresent(n -> figures.put(name + ".n", Integer.toString(n)));
    } else {
      figures.put(name, figure.toString());
    }
  }

  /** Empty where there is no such file yet. */
  static Optional<ScoreFile> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Map<String, String> figures = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        int colon = line.indexOf(": ");
        if (line.startsWith(INDENT) && colon > 0) {
          figures.put(line.substring(INDENT.length(), colon), line.substring(colon + 2));
        }
      }
      return Optional.of(new ScoreFile(figures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file, Yardstick yardstick) {
    StringBuilder yaml =
        new StringBuilder("# Written by make score UPDATE=1; make score fails where it differs.\n");
    yaml.append("measure: ").append(yardstick.measure()).append('\n');
    yaml.append("gold: ").append(yardstick.gold()).append('\n');
    if (yardstick.reporting()) {
      yaml.append("cues: reporting\n");
    }
    if (yardstick.asPolnear()) {
      yaml.append("drawn: as PolNeAR draws\n");
    }
    yaml.append("figures:\n");
    figures.forEach(
        (name, value) -> yaml.append(INDENT).append(name).append(": ").append(value).append('\n'));
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String figure(String name) {
    return Objects.requireNonNull(figures.get(name), () -> "no figure " + name + " in " + figures);
  }

  /** What is not as it was, {@code right.f1 0.6512 → 0.6630}. */
  List<String> changesSince(ScoreFile before) {
    List<String> changes = new ArrayList<>();
    figures.forEach(
        (name, now) -> {
          String then = before.figures.getOrDefault(name, "none");
          if (!then.equals(now)) {
            changes.add(name + " " + then + " → " + now);
          }
        });
    before.figures.forEach(
        (name, then) -> {
          if (!figures.containsKey(name)) {
            changes.add(name + " " + then + " → none");
          }
        });
    return changes;
  }
}
