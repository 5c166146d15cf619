package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.exchange.Outcome;
import org.sayso.exchange.AnnotationReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso import}: what another sayso exported, or what people marked elsewhere. */
@Command(
    name = "import",
    description = {
      "Takes in what sayso export ledger wrote; what is kept already is passed over.",
      "Or web annotations of kept reports: each that a person made becomes that person's decision,"
          + " exactly where it stands, or is refused with its reason."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The zip file, or the annotations (JSON).")
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
  public Integer call() throws IOException {
    if (isJson()) {
      return annotations();
    }
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

  /** A zip file begins otherwise. */
  private boolean isJson() throws IOException {
    try (InputStream in = Files.newInputStream(from)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b > ' ' && b < 0x80) {
          return b == '{' || b == '[';
        }
      }
    }
    return false;
  }

  private int annotations() throws IOException {
    List<Outcome> outcomes =
        desk.exchange().take(data.folder(), AnnotationReader.read(Files.readAllBytes(from)));
    Map<Outcome.As, Integer> counts = new EnumMap<>(Outcome.As.class);
    for (Outcome outcome : outcomes) {
      counts.merge(outcome.as(), 1, Integer::sum);
      if (outcome.as() == Outcome.As.REFUSED) {
        streams
            .messages()
            .println(
                "sayso: "
                    + Columns.oneLine(outcome.name())
                    + " refused: "
                    + Columns.oneLine(outcome.told()));
      }
    }
    streams
        .messages()
        .println(
            String.format(
                Locale.ROOT,
                "%,d drawn, %,d accepted, %,d known before, %,d refused",
                counts.getOrDefault(Outcome.As.DRAWN, 0),
                counts.getOrDefault(Outcome.As.ACCEPTED, 0),
                counts.getOrDefault(Outcome.As.KNOWN, 0),
                counts.getOrDefault(Outcome.As.REFUSED, 0)));
    return counts.containsKey(Outcome.As.REFUSED) ? Status.SOME_REFUSED : Status.DONE;
  }
}
