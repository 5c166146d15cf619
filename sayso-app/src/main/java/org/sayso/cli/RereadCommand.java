package org.sayso.cli;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso reread}: reads again what is kept. */
@Command(
    name = "reread",
    description = {
      "Reads again, from the archive, what an older reader read, and what could not be read.",
      "New claims take the place of the old ones whole; what people decided stays."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class RereadCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--all", description = "Also what this very reader read.")
  private boolean all;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  RereadCommand(KeepingDesk desk, WeightsOption weights, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return new Keeping(terminal, streams)
        .of(
            "reading again",
            OptionalLong.empty(),
            listener -> desk.reread(data.folder(), all, listener));
  }
}
