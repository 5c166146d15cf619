package org.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.WhoAnswer;
import org.sayso.desk.WhoRequest;
import org.sayso.json.SearchOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso who}: one speaker through all reports. */
@Command(
    name = "who",
    description =
        "Lists everything a speaker is reported to have said, in the order of time, and where the"
            + " account changed.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  sayso who Vasque", "  sayso who --as-of 2023-05-23 Ministry of Defence"})
final class WhoCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name, or a part of it.")
  private List<String> name = List.of();

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many statements to print at most (1000).")
  private int limit = 1000;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Choices.OfFormat.class,
      description = "text (default), json or csv.")
  private SearchCommand.Format format = SearchCommand.Format.TEXT;

  @Mixin private final ColourOption.Brief colour = new ColourOption.Brief();

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  WhoCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    WhoAnswer answer =
        desk.who(
            new WhoRequest(data.folder(), String.join(" ", name), asOf.get(), Math.max(0, limit)));
    return Results.write(
        streams,
        switch (format) {
          case TEXT -> new StatementSheet(terminal.columns(), colour.wanted(terminal)).who(answer);
          case JSON -> SearchOutput.json(answer);
          case CSV -> SearchOutput.csv(answer.statements());
        });
  }
}
