package org.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private final HintsOption.Explained hints = new HintsOption.Explained();

  @Option(names = "--why", description = "Say how each claim was found, and what is in doubt.")
  private boolean why;

  @Mixin private final ColourOption.Explained colour = new ColourOption.Explained();

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
    ReadRequest request = new ReadRequest(inputs, hints.get());
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
}
