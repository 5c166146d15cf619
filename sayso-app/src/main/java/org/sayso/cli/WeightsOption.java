package org.sayso.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
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
  private Optional<Named> weights = Optional.empty();

  /** Weights, and how they were asked for. */
  private record Named(String name, Weights weights) {}

  /** Those that were asked for. */
  Weights get() {
    return weights.map(Named::weights).orElseGet(() -> Weights.load("en"));
  }

  /** How they were asked for: {@code standard}. */
  String name() {
    return weights.map(Named::name).orElse("standard");
  }

  /** Reads {@code none} as {@link Weights#NONE}. */
  static final class WeightsConverter implements ITypeConverter<Named> {
    @Override
    public Named convert(String value) {
      return new Named(value, weights(value));
    }

    private static Weights weights(String value) {
      try {
        return Weights.named(value);
      } catch (IOException | IllegalStateException | InvalidPathException e) {
        throw new TypeConversionException(
            "'" + value + "' is neither standard nor none nor a folder of weights: " + e);
      }
    }
  }
}
