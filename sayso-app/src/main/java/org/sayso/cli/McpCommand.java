package org.sayso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.sayso.desk.OpenFolders;
import org.sayso.mcp.AssistantServer;
import org.sayso.serve.web.Desks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso mcp}: an assistant asks what is kept. */
@Command(
    name = "mcp",
    description = {
      "Answers an assistant by the Model Context Protocol, on standard input and output.",
      "The assistant starts this itself; it can ask for everything and change nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso mcp                    with what sayso add has kept",
      "  sayso mcp --data archive     with another folder",
    })
final class McpCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  private final BiFunction<OpenFolders, Path, Desks> wired;

  /**
   * @param wired whom the assistant asks, over open folders and one of them
   */
  McpCommand(BiFunction<OpenFolders, Path, Desks> wired) {
    this.wired = wired;
  }

  @Override
  public Integer call() throws InterruptedException {
    OutputStream protocol = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // whatever a library prints, the assistant would take for an answer
    try (OpenFolders folders = Wiring.openFolders()) {
      Desks desks = wired.apply(folders, data.folder());
      new AssistantServer(desks.keeping(), desks.data(), SaysoCommand.Version.number())
          .serve(System.in, protocol);
    }
    return Status.DONE;
  }
}
