package org.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.claim.Claimed;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.VersionsAnswer;
import org.sayso.reading.Reading;
import org.sayso.reconcile.revisions.ClaimChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso article}: a kept document, its versions and copies. */
@Command(
    name = "article",
    description =
        "Prints a kept article: its claims, what changed from version to version, and its copies.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false)
final class ArticleCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID|ADDRESS",
      description = "The article's id, as search prints it, or its whole address.")
  private String which = "";

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(names = "--why", description = "Say how each claim was found, and what is in doubt.")
  private boolean why;

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  ArticleCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<VersionsAnswer> documents = desk.versions(data.folder(), which, asOf.get());
    if (documents.isEmpty()) {
      streams.messages().println("sayso: no article is called " + Columns.oneLine(which));
      return Status.FAILED;
    }
    StringBuilder out = new StringBuilder();
    documents.forEach(
        document -> out.append(out.length() > 0 ? "\n\n" : "").append(print(document)));
    return Results.write(streams, out.toString());
  }

  private String print(VersionsAnswer document) {
    StringBuilder out = new StringBuilder();
    List<VersionsAnswer.Step> steps = document.steps();
    VersionsAnswer.Step last = steps.get(steps.size() - 1);
    var account = last.holding().account();
    out.append(
        new ClaimSheet(terminal.columns(), terminal.colours(), why)
            .render(
                new Reading.Read(
                    account.article(), account.claims(), account.times(), account.notes())));
    out.append('\n').append(Columns.oneLine(last.holding().version().address())).append('\n');
    for (VersionsAnswer.Step step : steps) {
      out.append("version ")
          .append(step.holding().version().number())
          .append(", captured ")
          .append(step.holding().version().captured())
          .append(step.revision().map(r -> ": " + Columns.oneLine(r.summary())).orElse(""))
          .append('\n');
      step.revision()
          .ifPresent(
              revision -> {
                for (ClaimChange change : revision.changed()) {
                  out.append("  changed: ").append(Columns.oneLine(change.sentence())).append('\n');
                }
                for (Claimed claim : revision.added()) {
                  out.append("  added: ").append(Columns.oneLine(claim.content())).append('\n');
                }
                for (Claimed claim : revision.dropped()) {
                  out.append("  dropped: ").append(Columns.oneLine(claim.content())).append('\n');
                }
              });
    }
    for (VersionsAnswer.CopyOf copy : document.copies()) {
      out.append(copy.copy().kind())
          .append(" copy: ")
          .append(copy.outlet().isEmpty() ? "" : Columns.oneLine(copy.outlet()) + " · ")
          .append(Columns.oneLine(copy.of().address()))
          .append('\n');
    }
    return out.toString();
  }
}
