package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code docs/benchmarks.md}. Reading stands above, searching below: each is measured by itself and
 * leaves the other's part alone.
 */
public final class BenchmarkPage {

  private static final String SEARCH = "\n## Search\n";

  private final Path file;

  /** The page of a project. */
  public BenchmarkPage(Path root) {
    this.file = root.resolve("docs").resolve("benchmarks.md");
  }

  /** Puts this in the place of what was told of reading. */
  void writeReading(String part) throws IOException {
    String before = before();
    int search = before.indexOf(SEARCH);
    Files.writeString(file, part + (search < 0 ? "" : before.substring(search)));
  }

  /**
   * Puts this in the place of what was told of searching.
   *
   * @param part without its heading
   */
  public void writeSearch(String part) throws IOException {
    String before = before();
    int search = before.indexOf(SEARCH);
    Files.writeString(file, (search < 0 ? before : before.substring(0, search)) + SEARCH + part);
  }

  private String before() throws IOException {
    return Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
