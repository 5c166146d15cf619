package org.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.archive.Estimate;
import org.sayso.desk.AddRequest;
import org.sayso.desk.KeepingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso add}: keeps reports and their claims. */
@Command(
    name = "add",
    description = {
      "Keeps reports: their bytes as evidence, their versions, their claims.",
      "What is kept already is passed over; a run that was broken off goes on when asked again."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso add reports/ CC-NEWS-20230524.warc.gz",
      "  sayso add https://example.org/report.html",
      "  sayso add --data /srv/sayso --outlet Corvin statement.pdf",
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL|-",
      description =
          "Reports: text, HTML, JSON (lines), PDF, Word, e-mail; boxes of them: WARC, zip, feeds,"
              + " folders; addresses.")
  private List<String> inputs = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final HintsOption.Brief hints = new HintsOption.Brief();

  @SuppressWarnings("UnusedVariable") // picocli fills it, the fetcher asks it
  @Mixin
  private final WebOption web;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  AddCommand(
      KeepingDesk desk, WebOption web, WeightsOption weights, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.web = web;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    AddRequest request = new AddRequest(data.folder(), inputs, hints.get());
    return new Keeping(terminal, streams)
        .of("adding", Estimate.of(inputs), listener -> desk.add(request, listener));
  }
}
