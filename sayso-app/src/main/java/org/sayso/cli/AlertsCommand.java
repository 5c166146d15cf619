package org.sayso.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.AlertAnswer;
import org.sayso.desk.AlertDesk;
import org.sayso.desk.AlertRequest;
import org.sayso.desk.Posting;
import org.sayso.desk.TellingAnswer;
import org.sayso.exchange.Alarms;
import org.sayso.store.Alert;
import org.sayso.store.Followed;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sayso alerts}: who is told what is new. */
@Command(
    name = "alerts",
    description = {
      "Tells a program, or writes into a feed, what is new in a story or in a search that is kept.",
      "'sayso watch' tells it after each round, 'sayso alerts send' at once. Calls are signed as"
          + " Standard Webhooks has it, and made again until they get through."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso alerts add desk --story ferry --to https://newsroom.example/hook",
      "  sayso alerts add denials --search denials --to denials.atom",
      "  sayso alerts list",
      "  sayso alerts send",
      "  sayso alerts drop desk",
    })
final class AlertsCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "add|list|send|drop",
      converter = ActionConverter.class,
      description = "What to do.")
  private Action action = Action.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Which alert.")
  private String name = "";

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "What is new in this story: its id, a report of it, or words.")
  private Optional<String> story = Optional.empty();

  @Option(
      names = "--search",
      paramLabel = "NAME",
      description = "What is new in the search that is kept under this name.")
  private Optional<String> search = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "URL|FILE",
      description = "The address that is called; or a file, a feed: JSON if it ends so, else Atom.")
  private String to = "";

  @Mixin private final DataOption data = new DataOption();

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  private final AlertDesk desk;
  private final Posting posting;
  private final Streams streams;

  /** What to do. */
  enum Action {
    ADD,
    LIST,
    SEND,
    DROP
  }

  AlertsCommand(AlertDesk desk, Posting posting, Streams streams) {
    this.desk = desk;
    this.posting = posting;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return switch (action) {
      case ADD -> add();
      case LIST -> list();
      case SEND -> send();
      case DROP -> drop();
    };
  }

  private int add() {
    named();
    if (story.isPresent() == search.isPresent()) {
      throw wrong("what is followed? Name --story or --search");
    }
    if (to.isBlank()) {
      throw wrong("who is told? Name an address or a file with --to");
    }
    boolean called = to.matches("(?i)https?://.*");
    if (called && !isAddress(to)) {
      throw wrong("'" + to + "' is no address");
    }
    Followed followed =
        story
            .map(which -> new Followed(Followed.Kind.STORY, which))
            .orElseGet(() -> new Followed(Followed.Kind.SEARCH, search.orElseThrow()));
    String secret = called ? Alarms.secret() : "";
    String target = called ? to : Path.of(to).toAbsolutePath().toString();
    try {
      desk.make(new AlertRequest(data.folder(), name, followed, target, secret), posting);
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return Status.FAILED;
    }
    if (!called) {
      streams.messages().println("sayso: " + to + " is written; 'sayso watch' keeps it up to date");
      return Status.DONE;
    }
    streams
        .messages()
        .println("sayso: calls are signed with this, which is told once; 'sayso watch' makes them");
    return Results.write(streams, secret + "\n");
  }

  private static boolean isAddress(String words) {
    try {
      return URI.create(words).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private int list() {
    StringBuilder out = new StringBuilder();
    desk.alerts(data.folder()).forEach(answer -> out.append(line(answer)).append('\n'));
    return Results.write(streams, out.toString());
  }

  private static String line(AlertAnswer answer) {
    Alert alert = answer.alert();
    String counts =
        alert.isCalled()
            ? String.format(
                Locale.ROOT,
                "  %,d told, %,d waiting%s",
                answer.tally().told(),
                answer.tally().waiting(),
                answer.tally().givenUp() > 0
                    ? String.format(Locale.ROOT, ", %,d given up", answer.tally().givenUp())
                    : "")
            : "";
    return Columns.oneLine(
        alert.name()
            + "  "
            + alert.followed().kind().name().toLowerCase(Locale.ROOT)
            + " "
            + alert.followed().which()
            + "  "
            + alert.to()
            + counts
            + alert.standing().trouble().map(why -> "  " + why).orElse("")
            + (alert.standing().stopped() ? "; stopped" : ""));
  }

  private int send() {
    TellingAnswer answer = desk.tell(data.folder(), posting);
    streams.messages().println(Plural.of(answer.told(), "event") + " told");
    return trouble(streams, answer.troubles());
  }

  /** What did not go, a line each. */
  static int trouble(Streams streams, List<String> troubles) {
    troubles.forEach(
        trouble -> streams.messages().println("sayso: alert " + Columns.oneLine(trouble)));
    return troubles.isEmpty() ? Status.DONE : Status.FAILED;
  }

  private int drop() {
    named();
    if (!desk.drop(data.folder(), name)) {
      streams.messages().println("sayso: there is no alert '" + Columns.oneLine(name) + "'");
      return Status.FAILED;
    }
    streams.messages().println("sayso: the alert " + name + " is dropped");
    return Status.DONE;
  }

  private void named() {
    if (name.isBlank()) {
      throw wrong("which alert? Give it a name");
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  /** Reads {@code add} as {@link Action#ADD}. */
  static final class ActionConverter implements ITypeConverter<Action> {
    @Override
    public Action convert(String value) {
      for (Action action : Action.values()) {
        if (action.name().toLowerCase(Locale.ROOT).equals(value)) {
          return action;
        }
      }
      throw new TypeConversionException("'" + value + "' is none of add, list, send and drop");
    }
  }
}
