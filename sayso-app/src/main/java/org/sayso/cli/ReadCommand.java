package org.sayso.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.json.Json;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sayso read}: from reports to claims. */
@Command(
    name = "read",
    description = "Reads reports and prints who said what in them.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso read examples/ferry/1-strait-herald-live.md",
      "  sayso read --format jsonl examples/ > claims.jsonl",
      "  curl -s https://example.org/report.html | sayso read -",
    })
final class ReadCommand implements Callable<Integer> {

  /** How the claims are printed. */
  enum Format {
    TEXT,
    JSON,
    JSONL;

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  /** When there are colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether there are colours here. */
    boolean wanted(Terminal terminal) {
      return this == ALWAYS || (this == AUTO && terminal.colours());
    }

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Reports: files, folders with all that is in them, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormatConverter.class,
      description =
          "text: a claim sheet for people (default); json: a list with the words of every span;"
              + " jsonl: one line an article.")
  private Format format = Format.TEXT;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description =
          "When the reports came out, for those that do not say so: 2023-05-24 or"
              + " 2023-05-24T18:30:00+03:00.")
  private Optional<Publication> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      converter = OutletConverter.class,
      description = "Who published them, for those that do not say so.")
  private Optional<Outlet> outlet = Optional.empty();

  @Option(names = "--why", description = "Say how each claim was found, and what is in doubt.")
  private boolean why;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ColourConverter.class,
      description =
          "auto: on a terminal, unless NO_COLOR is set (default); always; never. Text only.")
  private Colour colour = Colour.AUTO;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final Desk desk;
  private final Terminal terminal;
  private final Streams streams;

  ReadCommand(Desk desk, WeightsOption weights, Terminal terminal, Streams streams) {
    this.weights = weights;
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReadRequest request = new ReadRequest(inputs, Hints.of(published, outlet));
    Printing printing = new Printing(renderer(), terminal, streams);
    return printing.of(answer -> desk.read(request, answer));
  }

  private Renderer renderer() {
    return switch (format) {
      case TEXT -> new ClaimSheet(terminal.columns(), colour.wanted(terminal), why);
      case JSON -> JsonReadings.list();
      case JSONL -> JsonReadings.lines();
    };
  }

  /** Reads {@code jsonl} as {@link Format#JSONL}. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choices.oneOf(Format.values(), value);
    }
  }

  /** Reads {@code never} as {@link Colour#NEVER}. */
  static final class ColourConverter implements ITypeConverter<Colour> {
    @Override
    public Colour convert(String value) {
      return Choices.oneOf(Colour.values(), value);
    }
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
