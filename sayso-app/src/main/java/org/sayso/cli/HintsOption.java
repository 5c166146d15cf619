package org.sayso.cli;

import java.util.Optional;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --published} and {@code --outlet}: what a user says of all reports handed in together. */
abstract class HintsOption {

  abstract Hints get();

  /** Where the help shows how a date is written. */
  static final class Explained extends HintsOption {
    @Option(
        names = "--published",
        paramLabel = "DATE",
        converter = PublishedConverter.class,
        description =
            "When the reports came out, for those that do not say so: 2023-05-24 or"
                + " 2023-05-24T18:30:00+03:00.")
    private Optional<Publication> published = Optional.empty();

    @Mixin private final OutletOption outlet = new OutletOption();

    @Override
    Hints get() {
      return Hints.of(published, outlet.name);
    }
  }

  /** Where the help has much else to say. */
  static final class Brief extends HintsOption {
    @Option(
        names = "--published",
        paramLabel = "DATE",
        converter = PublishedConverter.class,
        description = "When the reports came out, for those that do not say so.")
    private Optional<Publication> published = Optional.empty();

    @Mixin private final OutletOption outlet = new OutletOption();

    @Override
    Hints get() {
      return Hints.of(published, outlet.name);
    }
  }

  /** {@code --outlet} alone: its help is the same everywhere. */
  static final class OutletOption {
    @Option(
        names = "--outlet",
        paramLabel = "NAME",
        converter = OutletConverter.class,
        description = "Who published them, for those that do not say so.")
    private Optional<Outlet> name = Optional.empty();
  }

  /** Reads a date as the user writes it. */
  static final class PublishedConverter implements ITypeConverter<Publication> {
    @Override
    public Publication convert(String value) {
      return Publication.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no date; write 2023-05-24 or 2023-05-24T18:30:00+03:00"));
    }
  }

  /** Reads the name of an outlet. */
  static final class OutletConverter implements ITypeConverter<Outlet> {
    @Override
    public Outlet convert(String value) {
      if (value.isBlank()) {
        throw new TypeConversionException("an outlet's name is not blank");
      }
      return new Outlet(value.strip());
    }
  }
}
