package org.sayso.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --data}: the folder that holds what is kept. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "The folder that holds what is kept; else the one that SAYSO_DATA names, else the"
              + " platform's data folder.")
  private Optional<Path> folder = Optional.empty();

  Path folder() {
    return folder.orElseGet(() -> usual(System.getenv(), System.getProperty("os.name", "")));
  }

  /** Where this platform keeps such things. */
  static Path usual(Map<String, String> environment, String system) {
    String told = environment.getOrDefault("SAYSO_DATA", "");
    if (!told.isEmpty()) {
      return Path.of(told);
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support/Sayso");
    }
    if (system.startsWith("Windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isEmpty() ? home : Path.of(roaming)).resolve("Sayso");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("sayso");
  }
}
