package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what we print. {@code make approve} rewrites them and shows the difference. */
final class Golden {

  static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final Path FOLDER = RESOURCES.resolve(Path.of("org", "sayso", "cli"));

  private Golden() {}

  static void check(String name, String actual) {
    check(FOLDER.resolve(name), actual);
  }

  /** Whether golden files are rewritten rather than compared. */
  static boolean isApproving() {
    return Boolean.getBoolean("sayso.approve");
  }

  static void check(Path file, String actual) {
    try {
      if (isApproving()) {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, actual);
      }
      String approved = Files.exists(file) ? Files.readString(file) : "";
      assertEquals(approved, actual, () -> file + " differs; if it should, make approve");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
