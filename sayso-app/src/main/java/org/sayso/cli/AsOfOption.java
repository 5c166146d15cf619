package org.sayso.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sayso.store.AsOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --as-of}: what was known at a moment. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description =
          "Only what was known then: 2023-05-23 (until its end, in UTC) or"
              + " 2023-05-23T18:00:00+03:00.")
  private Optional<Instant> moment = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "CLOCK",
      converter = ClockConverter.class,
      description =
          "Which clock --as-of means. published: what had come out (default); kept: what lay here,"
              + " with the versions and readings of then.")
  private AsOf.Clock clock = AsOf.Clock.PUBLISHED;

  Optional<AsOf> get() {
    return moment.map(m -> new AsOf(m, clock));
  }

  /** Another moment by the same clock. */
  AsOf at(Instant other) {
    return new AsOf(other, clock);
  }

  /** The same, where a query names a moment of its own. */
  Optional<AsOf> or(Optional<Instant> ofQuery) {
    return moment.or(() -> ofQuery).map(m -> new AsOf(m, clock));
  }

  /** Reads a moment as the user writes it. */
  static final class MomentConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      return AsOf.moment(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no moment; write 2023-05-24 or 2023-05-24T18:30:00+03:00"));
    }
  }

  /** Reads {@code kept} as {@link AsOf.Clock#KEPT}. */
  static final class ClockConverter implements ITypeConverter<AsOf.Clock> {
    @Override
    public AsOf.Clock convert(String value) {
      for (AsOf.Clock clock : AsOf.Clock.values()) {
        if (clock.name().equals(value.toUpperCase(Locale.ROOT))) {
          return clock;
        }
      }
      throw new TypeConversionException("'" + value + "' is neither published nor kept");
    }
  }
}
