package org.sayso.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.desk.AsSeen;
import org.sayso.desk.DecideAnswer;
import org.sayso.desk.DecideRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.store.Decision.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso decide}: a person's word on what was read. */
@Command(
    name = "decide",
    description = {
      "Keeps what a person decided of a claim, a name or a story. It survives reading again; nothing is"
          + " overwritten, and undo is a decision too.",
      "Without arguments, lists all decisions."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso decide accept dam/01/c3",
      "  sayso decide reject dam/01/c4 --why 'a caption'",
      "  sayso decide speaker dam/01/c5 'Ilse Marand'",
      "  sayso decide stance dam/01/c5 denies",
      "  sayso decide said dam/01/c5 2025-10-06",
      "  sayso decide spans dam/01/c5 --content 'that the sluices had been opened' --cue 120-126",
      "  sayso decide draw dam/01 'Ilse Marand' --source 'the governor' --cue added \\",
      "      --content 'that nobody was missing'",
      "  sayso decide same-speaker 'I. Marand' 'Ilse Marand'",
      "  sayso decide other-speaker 'J. Marand' 'Ilse Marand'",
      "  sayso decide same-claim dam/01/c3 dam/06/c8",
      "  sayso decide same-story dam/01 dam/06 --why 'one dam, one night'",
      "  sayso decide other-story dam/01 raid/02",
      "  sayso decide undo 7",
    })
final class DecideCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHAT",
      description =
          "Of a claim: accept, reject, speaker, spans, stance, hedged, said, same-claim,"
              + " other-claim; of a report: draw, same-story, other-story; of a name:"
              + " same-speaker, other-speaker; of a decision: undo.")
  private Optional<String> what = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OF",
      description =
          "The claim, as search prints it; a name as read; a report, by its id, its address or the"
              + " id of its story; a decision's number.")
  private Optional<String> on = Optional.empty();

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "RIGHT",
      description =
          "What is right: the name, the stance, yes or no for hedged, the day or none for said; or"
              + " the other name, claim or report.")
  private Optional<String> right = Optional.empty();

  @Option(
      names = "--who",
      paramLabel = "PERSON",
      description = "Who decides; else the user's name.")
  private Optional<String> who = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "In your own words.")
  private String why = "";

  @Option(
      names = "--seen",
      paramLabel = "N",
      description =
          "The last decision on the same that you saw, 0 for none: if another came in between,"
              + " nothing is kept.")
  private Optional<Long> seen = Optional.empty();

  @Mixin private final MarksOption marks = new MarksOption();
  @Mixin private final DataOption data = new DataOption();

  private final KeepingDesk desk;
  private final Streams streams;

  DecideCommand(KeepingDesk desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (what.isEmpty()) {
      StringBuilder out = new StringBuilder();
      desk.decisions(data.folder())
          .forEach(decision -> out.append(DecisionLine.of(decision)).append('\n'));
      return Results.write(streams, out.toString());
    }
    Kind kind = Choices.oneOf(Kind.values(), what.get().replace('-', '_'));
    if (on.isEmpty()) {
      streams.messages().println("sayso: " + what.get() + " of what? Try 'sayso decide --help'.");
      return Status.WRONG_USE;
    }
    String person = who.orElseGet(() -> System.getProperty("user.name", "unknown"));
    AsSeen before =
        new AsSeen(OptionalLong.empty(), seen.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    try {
      return told(
          desk.decide(
              data.folder(),
              new DecideRequest(kind, on.get(), right, marks.marks(), person, why, before)));
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return Status.WRONG_USE;
    }
  }

  private int told(DecideAnswer answer) {
    if (answer instanceof DecideAnswer.Kept kept) {
      long id = kept.number();
      streams
          .messages()
          .println("decision " + id + " is kept; sayso decide undo " + id + " takes it back");
      return Status.DONE;
    }
    DecideAnswer.Overtaken overtaken = (DecideAnswer.Overtaken) answer;
    streams.messages().println("sayso: nothing was kept, for others decided in between:");
    overtaken.by().forEach(by -> streams.messages().println("  " + DecisionLine.of(by)));
    streams.messages().println("To decide upon it, say --seen " + overtaken.last().id() + ".");
    return Status.FAILED;
  }
}
