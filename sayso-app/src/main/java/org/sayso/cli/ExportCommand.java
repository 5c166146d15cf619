package org.sayso.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso export}: what is kept, for others. */
@Command(
    name = "export",
    description = "Writes what is kept into a file that another sayso can import.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  sayso export ledger --to desk.zip", "  sayso import desk.zip"})
final class ExportCommand implements Callable<Integer> {

  /** In what form. */
  enum Format {
    LEDGER
  }

  @Parameters(
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "ledger: evidence, ledger and decisions, whole, in one zip file.")
  private Format format = Format.LEDGER;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The file; one that is there is not overwritten.")
  private Path to = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  private final KeepingDesk desk;
  private final Streams streams;

  ExportCommand(KeepingDesk desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.exists(to)) {
      streams.messages().println("sayso: " + to + " is there already; it is not overwritten");
      return Status.WRONG_USE;
    }
    long captures = desk.export(data.folder(), to, done -> {});
    streams
        .messages()
        .println(
            String.format(
                Locale.ROOT, "%,d captures exported as %s", captures, Json.lower(format)));
    return Status.DONE;
  }

  /** Reads {@code ledger}. */
  static final class FormatConverter implements picocli.CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choices.oneOf(Format.values(), value);
    }
  }
}
