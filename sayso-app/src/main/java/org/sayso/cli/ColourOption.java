package org.sayso.cli;

import org.sayso.json.Json;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --color}: when there are colours. */
abstract class ColourOption {

  /** When there are colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  abstract Colour colour();

  /** Whether there are colours here. */
  final boolean wanted(Terminal terminal) {
    Colour colour = colour();
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colours());
  }

  /** Where the help says what it is that {@code auto} looks at. */
  static final class Explained extends ColourOption {
    @Option(
        names = "--color",
        paramLabel = "WHEN",
        converter = Converter.class,
        description =
            "auto: on a terminal, unless NO_COLOR is set (default); always; never. Text only.")
    private Colour colour = Colour.AUTO;

    @Override
    Colour colour() {
      return colour;
    }
  }

  /** Where the help has much else to say. */
  static final class Brief extends ColourOption {
    @Option(
        names = "--color",
        paramLabel = "WHEN",
        converter = Converter.class,
        description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Override
    Colour colour() {
      return colour;
    }
  }

  /** Reads {@code never} as {@link Colour#NEVER}. */
  static final class Converter implements ITypeConverter<Colour> {
    @Override
    public Colour convert(String value) {
      return Choices.oneOf(Colour.values(), value);
    }
  }
}
