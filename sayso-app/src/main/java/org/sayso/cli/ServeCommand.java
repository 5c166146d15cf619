package org.sayso.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.sayso.desk.Keys;
import org.sayso.desk.OpenFolders;
import org.sayso.serve.Demo;
import org.sayso.serve.DeskServer;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso serve}: the desk in a browser. */
@Command(
    name = "serve",
    description = "Opens the desk in a browser on this machine, until Ctrl-C.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso serve --demo     with our own example stories, thrown away at the end",
      "  sayso serve            with what sayso add has kept",
    })
final class ServeCommand implements Callable<Integer> {

  private static final String USUAL_PORT = "7297";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

  @Option(
      names = "--demo",
      description = "Keep our own example stories in a folder that is thrown away at the end.")
  private boolean demo;

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "Where to listen: ${DEFAULT-VALUE}; where others can ask, 'sayso keys add' comes first.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = USUAL_PORT,
      description = "At which port: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port;

  @Option(names = "--no-browser", description = "Do not open the browser.")
  private boolean noBrowser;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the intake asks it
  @Mixin
  private final WebOption web;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  private final BiFunction<OpenFolders, Path, Desks> wired;
  private final Terminal terminal;
  private final Streams streams;

  /**
   * @param wired whom the pages ask, over open folders and one of them
   */
  ServeCommand(
      BiFunction<OpenFolders, Path, Desks> wired,
      WebOption web,
      WeightsOption weights,
      Terminal terminal,
      Streams streams) {
    this.wired = wired;
    this.web = web;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    boolean open = !LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    if (open && (demo || new Keys(data.folder(), InstantSource.system()).list().isEmpty())) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + host
              + "' is open to others, and the desk has no keys yet; 'sayso keys add NAME' makes"
              + " one, or use 127.0.0.1, and a tunnel where you sit elsewhere");
    }
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "'" + port + "' is no port");
    }
    CountDownLatch wished = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              wished.countDown();
              await(closed);
            },
            "closing the desk");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      if (!demo) {
        return serve(data.folder(), wished);
      }
      try (Demo.Folder folder = Demo.Folder.make()) {
        return serve(folder.path(), wished);
      }
    } finally {
      closed.countDown();
    }
  }

  private int serve(Path folder, CountDownLatch wished) throws InterruptedException {
    boolean open = !LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    WebServer.Settings settings =
        new WebServer.Settings(
            host,
            port,
            folder,
            demo,
            SaysoCommand.Version.number(),
            open ? Optional.of(new Keys(folder, InstantSource.system())) : Optional.empty());
    try (OpenFolders folders = Wiring.openFolders();
        DeskServer server = Wiring.server(settings, wired.apply(folders, folder))) {
      if (demo) {
        Demo.read(server.desks(), server.jobs());
      }
      Results.write(streams, "The desk is open at " + server.address() + "\n");
      streams.messages().println("sayso: Ctrl-C closes it");
      if (!noBrowser && terminal.showsResults()) {
        Browser.open(server.address());
      }
      wished.await();
    }
    return Status.DONE;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
