package org.sayso.cli;

import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.CheckAnswer;
import org.sayso.desk.KeepingDesk;
import org.sayso.json.Json;
import org.sayso.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso check}: whether all that is kept is whole. */
@Command(
    name = "check",
    description = {
      "Reads every record of the archive against its digest, every reference of the ledger, and the"
          + " index; names each fault.",
      "Exit status 1 where there is one."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Choices.OfFormat.class,
      description = "text (default) or json.")
  private SearchCommand.Format format = SearchCommand.Format.TEXT;

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  CheckCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Progress progress =
        new Progress("checking", OptionalLong.empty(), terminal, streams, InstantSource.system());
    CheckAnswer answer = desk.check(data.folder(), progress::at);
    progress.erase();
    int written =
        Results.write(streams, format == SearchCommand.Format.JSON ? json(answer) : text(answer));
    return answer.isSound() ? written : Status.FAILED;
  }

  private static String text(CheckAnswer answer) {
    Ledger.Counts counts = answer.counts();
    StringBuilder out = new StringBuilder();
    row(out, "captures", counts.captures());
    row(out, "records with the right digest", answer.records());
    row(out, "documents", counts.documents());
    row(out, "versions", counts.versions());
    row(out, "claims", counts.claims());
    row(out, "speakers", counts.speakers());
    row(out, "refused", counts.refused());
    row(out, "decisions", counts.decisions());
    row(out, "in the index", answer.indexed());
    answer.notes().forEach(note -> out.append("note: ").append(Columns.oneLine(note)).append('\n'));
    answer
        .faults()
        .forEach(fault -> out.append("FAULT: ").append(Columns.oneLine(fault)).append('\n'));
    out.append(answer.isSound() ? "All is whole.\n" : "");
    return out.toString();
  }

  private static void row(StringBuilder out, String what, long count) {
    out.append(String.format(Locale.ROOT, "%,12d  %s%n", count, what));
  }

  private static String json(CheckAnswer answer) {
    Ledger.Counts counts = answer.counts();
    return Json.object(
        json -> {
          json.writeBooleanField("sound", answer.isSound());
          json.writeNumberField("captures", counts.captures());
          json.writeNumberField("records", answer.records());
          json.writeNumberField("documents", counts.documents());
          json.writeNumberField("versions", counts.versions());
          json.writeNumberField("claims", counts.claims());
          json.writeNumberField("speakers", counts.speakers());
          json.writeNumberField("refused", counts.refused());
          json.writeNumberField("decisions", counts.decisions());
          json.writeNumberField("indexed", answer.indexed());
          Json.strings(json, "faults", answer.faults());
          Json.strings(json, "notes", answer.notes());
        });
  }
}
