package org.sayso.cli;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sayso.desk.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sayso keys}: who may ask a desk that is open beyond this machine. */
@Command(
    name = "keys",
    description = {
      "Makes, lists and revokes keys, for a desk that 'sayso serve --host' opens to others.",
      "A key is shown once, when it is made; what is kept is its hash."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso keys add newsroom --scope read",
      "  sayso keys list",
      "  sayso keys revoke newsroom",
    })
final class KeysCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "add|list|revoke",
      converter = ActionConverter.class,
      description = "What to do.")
  private Action action = Action.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Which key.")
  private String name = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      converter = ScopeConverter.class,
      description = "What the key opens: read (default), or write, which may decide and add too.")
  private Keys.Scope scope = Keys.Scope.READ;

  @Mixin private final DataOption data = new DataOption();

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  private final Streams streams;

  /** What to do. */
  enum Action {
    ADD,
    LIST,
    REVOKE
  }

  KeysCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Keys keys = new Keys(data.folder(), InstantSource.system());
    if (action == Action.LIST) {
      StringBuilder out = new StringBuilder();
      keys.list()
          .forEach(
              key ->
                  out.append(key.name())
                      .append("  ")
                      .append(key.scope().name().toLowerCase(Locale.ROOT))
                      .append("  made ")
                      .append(key.made())
                      .append('\n'));
      return Results.write(streams, out.toString());
    }
    if (name.isBlank()) {
      throw new ParameterException(spec.commandLine(), "which key? Give it a name");
    }
    if (action == Action.REVOKE) {
      if (!keys.revoke(name)) {
        streams.messages().println("sayso: there is no key '" + Columns.oneLine(name) + "'");
        return Status.FAILED;
      }
      streams.messages().println("sayso: the key " + name + " opens nothing any more");
      return Status.DONE;
    }
    try {
      String secret = keys.add(name, scope);
      streams.messages().println("sayso: this is told once; keep it where no one else looks");
      return Results.write(streams, secret + "\n");
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return Status.WRONG_USE;
    }
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
      throw new TypeConversionException("'" + value + "' is none of add, list and revoke");
    }
  }

  /** Reads {@code read} as {@link Keys.Scope#READ}. */
  static final class ScopeConverter implements ITypeConverter<Keys.Scope> {
    @Override
    public Keys.Scope convert(String value) {
      for (Keys.Scope scope : Keys.Scope.values()) {
        if (scope.name().toLowerCase(Locale.ROOT).equals(value)) {
          return scope;
        }
      }
      throw new TypeConversionException("'" + value + "' is neither read nor write");
    }
  }
}
