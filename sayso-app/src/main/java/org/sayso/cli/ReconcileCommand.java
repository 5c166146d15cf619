package org.sayso.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.Reconciling;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso reconcile}: the accounts of reports side by side. */
@Command(
    name = "reconcile",
    description =
        "Holds the accounts of reports side by side: what agrees and on whose word, what conflicts"
            + " and why, what relays changed.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso reconcile examples/ferry",
      "  sayso reconcile --format json reports/ > stories.json",
    })
final class ReconcileCommand implements Callable<Integer> {

  /** How the stories are printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
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
      description = "text: accounts, agreements, conflicts (default); json: one object.")
  private Format format = Format.TEXT;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = ReadCommand.PublishedConverter.class,
      description = "When the reports came out, for those that do not say so.")
  private Optional<Publication> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      converter = ReadCommand.OutletConverter.class,
      description = "Who published them, for those that do not say so.")
  private Optional<Outlet> outlet = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ReadCommand.ColourConverter.class,
      description =
          "auto: on a terminal, unless NO_COLOR is set (default); always; never. Text only.")
  private ReadCommand.Colour colour = ReadCommand.Colour.AUTO;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final Desk desk;
  private final Reconciling reconciling;
  private final Terminal terminal;
  private final Streams streams;

  ReconcileCommand(
      Desk desk,
      Reconciling reconciling,
      WeightsOption weights,
      Terminal terminal,
      Streams streams) {
    this.desk = desk;
    this.reconciling = reconciling;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReadRequest request = new ReadRequest(inputs, Hints.of(published, outlet));
    Printing reading = new Printing(one -> "", terminal, streams);
    ReconcileAnswer[] answer = new ReconcileAnswer[1];
    int status = reading.of(listener -> answer[0] = reconciling.reconcile(desk, request, listener));
    int written =
        Results.write(
            streams,
            format == Format.JSON
                ? StoryOutput.json(answer[0])
                : new StorySheet(terminal.columns(), colour.wanted(terminal)).of(answer[0]));
    return written == Status.DONE ? status : written;
  }

  /** Reads {@code json} as {@link Format#JSON}. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choices.oneOf(Format.values(), value);
    }
  }
}
