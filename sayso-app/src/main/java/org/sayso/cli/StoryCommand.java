package org.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.json.StoryOutput;
import org.sayso.store.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso story}: the stories that kept reports tell, and one of them account by account. */
@Command(
    name = "story",
    description = {
      "Lists the stories that the kept reports tell, the one reported last first.",
      "With an id, a report or words, holds the accounts of one story side by side, as reconcile"
          + " does."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso story",
      "  sayso story s3f9a81c20e       its id, or a beginning of it that no other has",
      "  sayso story dam/01            the story that this report tells",
      "  sayso story ferry collision   words, or a query as search has them",
      "  sayso story --as-of 2024-03-15 --format json ferry",
    })
final class StoryCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "ID|WORDS",
      description = "Which story; all of them, where nothing stands.")
  private List<String> words = List.of();

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = ReconcileCommand.FormatConverter.class,
      description = "text (default); json: one object.")
  private ReconcileCommand.Format format = ReconcileCommand.Format.TEXT;

  @Mixin private final ColourOption.Brief colour = new ColourOption.Brief();

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  StoryCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String which = String.join(" ", words);
    StoryAnswer answer;
    try {
      answer =
          desk.story(new StoryRequest(data.folder(), which, asOf.or(WhichStory.moment(which))));
    } catch (QueryException e) {
      streams.messages().println("sayso: " + e.getMessage());
      return Status.WRONG_USE;
    }
    boolean json = format == ReconcileCommand.Format.JSON;
    if (answer instanceof StoryAnswer.All all) {
      return Results.write(
          streams, json ? StoryOutput.json(all.stories()) : StoryList.text(all.stories()));
    }
    if (answer instanceof StoryAnswer.One one) {
      return Results.write(
          streams,
          json
              ? StoryOutput.json(one.answer())
              : new StorySheet(terminal.columns(), colour.wanted(terminal)).of(one.answer()));
    }
    return WhichStory.unclear(answer, which, streams);
  }
}
