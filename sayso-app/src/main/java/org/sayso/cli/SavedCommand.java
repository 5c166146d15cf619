package org.sayso.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.LookRequest;
import org.sayso.desk.ReviewDesk;
import org.sayso.desk.SavedAnswer;
import org.sayso.desk.SearchAnswer;
import org.sayso.json.SearchOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso saved}: searches that are kept under a name. */
@Command(
    name = "saved",
    description = {
      "Runs a search that 'sayso search --save' keeps.",
      "Without a name, lists all of them, and how much is new in each since somebody looked."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso search --save denials 'speaker:Vasque stance:denies'",
      "  sayso saved",
      "  sayso saved denials --new",
      "  sayso saved denials --forget",
    })
final class SavedCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which one.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--new",
      description = "Only what came since somebody last looked so; it is looked at then.")
  private boolean onlyNew;

  @Option(names = "--forget", description = "Drops the search; what it finds stays.")
  private boolean forget;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits to print (20); for CSV and JSON too.")
  private int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Choices.OfFormat.class,
      description = "text (default), json with facets, or csv for spreadsheets.")
  private SearchCommand.Format format = SearchCommand.Format.TEXT;

  @Mixin private final DataOption data = new DataOption();

  private final ReviewDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  SavedCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk.reviewing();
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      StringBuilder out = new StringBuilder();
      desk.saved(data.folder()).forEach(saved -> out.append(line(saved)).append('\n'));
      return Results.write(streams, out.toString());
    }
    if (limit < 1) {
      streams.messages().println("sayso: --limit is 1 or more");
      return Status.WRONG_USE;
    }
    try {
      return named(name.get());
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return Status.WRONG_USE;
    }
  }

  private int named(String which) {
    if (forget) {
      desk.forget(data.folder(), which);
      streams.messages().println("the search " + which + " is dropped");
      return Status.DONE;
    }
    SearchAnswer answer = desk.look(new LookRequest(data.folder(), which, onlyNew, 0, limit));
    return Results.write(
        streams,
        switch (format) {
          case TEXT -> new StatementSheet(terminal.columns(), false).found(answer, 0);
          case JSON -> SearchOutput.json(answer);
          case CSV -> SearchOutput.csv(answer.statements());
        });
  }

  private static String line(SavedAnswer saved) {
    return String.format(
        Locale.ROOT,
        "%s  %,d, %,d new  %s",
        Columns.oneLine(saved.search().name()),
        saved.total(),
        saved.fresh(),
        Columns.oneLine(saved.search().query()));
  }
}
