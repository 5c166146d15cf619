package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what we print. {@code make approve} rewrites them and shows the difference. */
final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sayso", "cli");

  private Golden() {}

  static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("sayso.approve")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertEquals(
          Files.readString(file), actual, () -> name + " differs; if it should, make approve");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
