package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code docs/benchmarks.md}. Reading stands above, then searching, then the desk: each is measured
 * by itself and leaves the others' parts alone.
 */
public final class BenchmarkPage {

  private static final String SEARCH = "\n## Search\n";
  private static final String DESK = "\n## Desk\n";
  private static final String SIZE = "\n### ";

  private final Path file;

  /** The page of a project. */
  public BenchmarkPage(Path root) {
    this.file = root.resolve("docs").resolve("benchmarks.md");
  }

  /** Puts this in the place of what was told of reading. */
  void writeReading(String part) throws IOException {
    Files.writeString(file, part + after(before(), SEARCH));
  }

  /**
   * Puts this in the place of what was told of searching.
   *
   * @param part without its heading
   */
  public void writeSearch(String part) throws IOException {
    String before = before();
    Files.writeString(file, upTo(SEARCH, upTo(DESK, before)) + SEARCH + part + after(before, DESK));
  }

  /**
   * Puts this in the place of what was told of a desk of the same size; what was told of others
   * stays.
   *
   * @param before all sizes, without a heading
   * @param size the heading
   * @param part without its heading
   */
  public void writeDesk(String before, String size, String part) throws IOException {
    String page = before();
    Map<String, String> sizes = new LinkedHashMap<>();
    for (String told : after(page, DESK).split(SIZE, -1)) {
      int end = told.indexOf('\n');
      sizes.put(told.substring(0, Math.max(0, end)), told.substring(Math.max(0, end)));
    }
    sizes.remove(""); // what stands before them
    sizes.put(size, "\n" + part);
    StringBuilder all = new StringBuilder(upTo(DESK, page)).append(DESK).append(before);
    sizes.forEach((heading, told) -> all.append(SIZE).append(heading).append(told));
    Files.writeString(file, all);
  }

  private static String upTo(String heading, String page) {
    int at = page.indexOf(heading);
    return at < 0 ? page : page.substring(0, at);
  }

  /** From the first of these headings on; the others follow it. */
  private static String after(String page, String heading) {
    int at = page.indexOf(heading);
    return at < 0 ? "" : page.substring(at);
  }

  private String before() throws IOException {
    return Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
