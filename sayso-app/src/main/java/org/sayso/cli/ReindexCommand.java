package org.sayso.cli;

import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso reindex}: makes the index again. */
@Command(
    name = "reindex",
    description = "Makes the index again from the ledger.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class ReindexCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  ReindexCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = new Interruption(streams.messages())) {
      Progress progress =
          new Progress(
              "indexing",
              OptionalLong.of(desk.counts(data.folder()).versions()),
              terminal,
              streams,
              InstantSource.system());
      long size =
          desk.reindex(
              data.folder(),
              taken -> {
                progress.at(taken);
                interruption.check();
              });
      progress.erase();
      streams
          .messages()
          .println(String.format(Locale.ROOT, "%,d claims and articles indexed", size));
      return Status.DONE;
    } catch (Interruption.Interrupted e) {
      streams.messages().println("sayso: stopped; the next search takes in the rest");
      return Keeping.INTERRUPTED;
    }
  }
}
