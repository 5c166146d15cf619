package org.sayso.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.DecideRequest;
import org.sayso.desk.DecisionAnswer;
import org.sayso.desk.KeepingDesk;
import org.sayso.json.Json;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
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
      "  sayso decide same-speaker 'I. Marand' 'Ilse Marand'",
      "  sayso decide same-story dam/01 dam/06 --why 'one dam, one night'",
      "  sayso decide other-story dam/01 raid/02",
      "  sayso decide undo 7",
    })
final class DecideCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHAT",
      description = "accept, reject, speaker, same-speaker, same-story, other-story or undo.")
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
      paramLabel = "NAME",
      description =
          "The right name, for speaker and same-speaker; the other report, for same-story and"
              + " other-story.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--who",
      paramLabel = "PERSON",
      description = "Who decides; else the user's name.")
  private Optional<String> who = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "In your own words.")
  private String why = "";

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
      desk.decisions(data.folder()).forEach(decision -> out.append(line(decision)).append('\n'));
      return Results.write(streams, out.toString());
    }
    Kind kind = Choices.oneOf(Kind.values(), what.get().replace('-', '_'));
    boolean named = kind == Kind.SPEAKER || kind == Kind.SAME_SPEAKER;
    boolean paired = kind == Kind.SAME_STORY || kind == Kind.OTHER_STORY;
    if (on.isEmpty() || (named || paired) != name.filter(n -> !n.isBlank()).isPresent()) {
      streams
          .messages()
          .println(
              "sayso: "
                  + what.get()
                  + " of what"
                  + (named ? ", and what is the right name?" : paired ? ", and which other?" : "?")
                  + " Try 'sayso decide --help'.");
      return Status.WRONG_USE;
    }
    try {
      String person = who.orElseGet(() -> System.getProperty("user.name", "unknown"));
      long id = desk.decide(data.folder(), new DecideRequest(kind, on.get(), name, person, why));
      streams
          .messages()
          .println("decision " + id + " is kept; sayso decide undo " + id + " takes it back");
      return Status.DONE;
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return Status.WRONG_USE;
    }
  }

  private static String line(DecisionAnswer answer) {
    Decision decision = answer.decision();
    return decision.id()
        + "  "
        + decision.made()
        + "  "
        + Columns.oneLine(decision.who())
        + "  "
        + Json.lower(decision.kind()).replace('_', '-')
        + "  "
        + Columns.oneLine(subject(decision.subject()))
        + decision.value().map(value -> " → " + Columns.oneLine(value)).orElse("")
        + (decision.why().isBlank() ? "" : "  (" + Columns.oneLine(decision.why()) + ")")
        + decision.undoneBy().map(by -> "  [undone by " + by + "]").orElse("")
        + (answer.orphan() ? "  [orphan: these words are no claim any more]" : "");
  }

  private static String subject(Subject subject) {
    if (subject instanceof Subject.OfClaim claim) {
      return "«" + claim.words() + "»";
    }
    if (subject instanceof Subject.OfReports reports) {
      return reports.one() + " and " + reports.other();
    }
    return subject instanceof Subject.OfSpeaker speaker
        ? speaker.name()
        : "decision " + ((Subject.OfDecision) subject).decision();
  }
}
