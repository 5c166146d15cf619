package org.sayso.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso import}: what another sayso exported. */
@Command(
    name = "import",
    description = "Takes in what sayso export ledger wrote; what is kept already is passed over.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What was exported.")
  private Path from = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  ImportCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = new Interruption(streams.messages())) {
      Progress progress =
          new Progress(
              "importing", OptionalLong.empty(), terminal, streams, InstantSource.system());
      long taken =
          desk.importFrom(
              data.folder(),
              from,
              done -> {
                progress.at(done);
                interruption.check();
              });
      progress.erase();
      streams.messages().println(String.format(Locale.ROOT, "%,d captures were new", taken));
      return Status.DONE;
    } catch (Interruption.Interrupted e) {
      streams.messages().println("sayso: stopped; the same command goes on from here");
      return Keeping.INTERRUPTED;
    }
  }
}
