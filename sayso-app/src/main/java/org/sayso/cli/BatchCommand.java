package org.sayso.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.desk.BatchAnswer;
import org.sayso.desk.BatchDesk;
import org.sayso.desk.BatchException;
import org.sayso.desk.BatchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso batch}: reports by the million, into tables. */
@Command(
    name = "batch",
    description =
        "Reads and reconciles reports by the million, on all cores or on a cluster, into Parquet"
            + " tables (docs/batch.md). The same command goes on where it was stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso batch CC-NEWS-20240315.warc.gz tables/",
      "  sayso batch reports.jsonl archive.parquet folder/ tables/",
    })
final class BatchCommand implements Callable<Integer> {

  @Parameters(
      arity = "2..*",
      paramLabel = "IN",
      description =
          "Reports: web archives (WARC), JSON lines, Parquet, and whatever `sayso read` takes,"
              + " also in folders; and last the folder of the tables.")
  private List<String> operands = List.of();

  @Mixin private final HintsOption.Brief hints = new HintsOption.Brief();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Into how many parts the work is cut. The tables are the same for any.")
  private Optional<Integer> partitions = Optional.empty();

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long one report may take before it is refused (${DEFAULT-VALUE}).")
  private int patience = 300;

  @Option(
      names = "--gulp",
      paramLabel = "N",
      defaultValue = "2000",
      description =
          "After so many reports what was read is safe from a crash (${DEFAULT-VALUE}); fewer cost"
              + " speed.")
  private int gulp = BatchRequest.GULP;

  @Mixin private final WeightsOption weights;

  private final Supplier<Optional<BatchDesk>> desk;
  private final Streams streams;

  BatchCommand(Supplier<Optional<BatchDesk>> desk, WeightsOption weights, Streams streams) {
    this.desk = desk;
    this.weights = weights;
    this.streams = streams;
  }

  /** The one that the class path holds; the launcher sees to it that there is one. */
  static Supplier<Optional<BatchDesk>> onClassPath() {
    return () -> ServiceLoader.load(BatchDesk.class).findFirst();
  }

  @Override
  public Integer call() {
    int last = operands.size() - 1;
    if (partitions.orElse(1) < 1 || patience < 1 || gulp < 1) {
      streams.messages().println("sayso: --partitions, --patience and --gulp are 1 or more");
      return Status.WRONG_USE;
    }
    Optional<BatchDesk> found = desk.get();
    if (found.isEmpty()) {
      streams
          .messages()
          .println(
              "sayso: batch has a class path of its own; start it as ./sayso batch in Sayso's source folder");
      return Status.WRONG_USE;
    }
    try {
      BatchAnswer answer =
          found
              .get()
              .run(
                  new BatchRequest(
                      operands.subList(0, last),
                      operands.get(last),
                      hints.get(),
                      weights.name(),
                      partitions.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                      Duration.ofSeconds(patience),
                      gulp),
                  line -> streams.messages().println(line));
      streams.messages().println(words(answer));
      return answer.refused() > 0 ? Status.SOME_REFUSED : Status.DONE;
    } catch (BatchException e) {
      streams.messages().println("sayso: " + e.getMessage());
      return Status.FAILED;
    }
  }

  private static String words(BatchAnswer answer) {
    return String.format(
        Locale.ROOT,
        "%,d read, %,d refused%s; %s, %s, %s",
        answer.articles(),
        answer.refused(),
        answer.failed() > 0
            ? String.format(Locale.ROOT, " (%,d by a fault of ours)", answer.failed())
            : "",
        Plural.of(answer.claims(), "claim"),
        Plural.of(answer.stories(), "stor", "y", "ies"),
        Plural.of(answer.conflicts(), "conflict"));
  }
}
