package org.sayso.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.reading.weights.Weights;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --weights}: with what was learned, without it, or with somebody's own. */
final class WeightsOption {

  @Option(
      names = "--weights",
      paramLabel = "WHICH",
      converter = WeightsConverter.class,
      description =
          "standard: rules, and what was learned where it measures better (default); none: rules"
              + " alone; or a folder of your own weights (docs/weights.md).")
  private Optional<Weights> weights = Optional.empty();

  /** Those that were asked for. */
  Weights get() {
    return weights.orElseGet(() -> Weights.load("en"));
  }

  /** Reads {@code none} as {@link Weights#NONE}. */
  static final class WeightsConverter implements ITypeConverter<Weights> {
    @Override
    public Weights convert(String value) {
      if (value.equals("none")) {
        return Weights.NONE;
      }
      if (value.equals("standard")) {
        return Weights.load("en");
      }
      try {
        return Weights.read(Path.of(value));
      } catch (IOException | IllegalStateException | InvalidPathException e) {
        throw new TypeConversionException(
            "'" + value + "' is neither standard nor none nor a folder of weights: " + e);
      }
    }
  }
}
