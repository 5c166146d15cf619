package org.sayso.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.sayso.desk.BusyException;
import org.sayso.store.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program begins. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Streams streams = Streams.standard();
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    System.exit(commandLine(new Wiring(), terminal, streams).execute(args));
  }

  /** The whole command line over some wiring. */
  static CommandLine commandLine(Wiring wiring, Terminal terminal, Streams streams) {
    CommandLine line = new CommandLine(new SaysoCommand());
    wiring.commands(terminal, streams).forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(streams.results()))
        .setErr(streams.messages())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(Math.min(100, Math.max(60, terminal.columns())))
        .setParameterExceptionHandler((e, args) -> wrongUse(e))
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              command.getErr().println("sayso: failed: " + (isTold(e) ? e.getMessage() : e));
              return Status.FAILED;
            });
  }

  /** Whether the message was written for people. */
  private static boolean isTold(Exception e) {
    return e instanceof LedgerException
        || e instanceof BusyException
        || e instanceof UncheckedIOException;
  }

  private static int wrongUse(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    boolean noCommand =
        e instanceof UnmatchedArgumentException && !command.getSubcommands().isEmpty();
    err.println(
        "sayso: "
            + e.getMessage()
            + (noCommand
                ? "; the commands are " + String.join(", ", command.getSubcommands().keySet())
                : ""));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return Status.WRONG_USE;
  }
}
