package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso}: asks what to do. */
@Command(
    name = "sayso",
    description = "Who said what, on whose word, and who says otherwise.",
    versionProvider = SaysoCommand.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong use",
      "3:some inputs refused, each named on standard error; the rest done"
    })
final class SaysoCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what shall I do? One of: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sayso " + number(), "Java " + Runtime.version()};
    }

    /** {@code 0.1.0}. */
    static String number() {
      Properties properties = new Properties();
      try (InputStream in = SaysoCommand.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version");
    }
  }
}
