package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code docs/benchmarks.md}. Reading stands above, then reading by the thousand, then searching,
 * then the desk: each is measured by itself and leaves the others' parts alone.
 */
public final class BenchmarkPage {

  private static final String READING = "";
  private static final String SCALE = "\n## By the thousand\n";
  private static final String SEARCH = "\n## Search\n";
  private static final String DESK = "\n## Desk\n";
  private static final List<String> PARTS = List.of(READING, SCALE, SEARCH, DESK);
  private static final String SIZE = "\n### ";

  private final Path file;

  /** The page of a project. */
  public BenchmarkPage(Path root) {
    this.file = root.resolve("docs").resolve("benchmarks.md");
  }

  /** Puts this in the place of what was told of reading. */
  void writeReading(String part) throws IOException {
    write(READING, part);
  }

  /**
   * Puts this in the place of what was told of reading by the thousand.
   *
   * @param part without its heading
   */
  public void writeScale(String part) throws IOException {
    write(SCALE, part);
  }

  /**
   * Puts this in the place of what was told of searching.
   *
   * @param part without its heading
   */
  public void writeSearch(String part) throws IOException {
    write(SEARCH, part);
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
    Map<String, String> sizes = new LinkedHashMap<>();
    for (String told : parts().getOrDefault(DESK, "").split(SIZE, -1)) {
      int end = told.indexOf('\n');
      sizes.put(told.substring(0, Math.max(0, end)), told.substring(Math.max(0, end)));
    }
    sizes.remove(""); // what stands before them
    sizes.put(size, "\n" + part);
    StringBuilder all = new StringBuilder(before);
    sizes.forEach((heading, told) -> all.append(SIZE).append(heading).append(told));
    write(DESK, all.toString());
  }

  private void write(String heading, String part) throws IOException {
    Map<String, String> parts = parts();
    parts.put(heading, part);
    StringBuilder page = new StringBuilder();
    for (String one : PARTS) {
      if (parts.containsKey(one)) {
        page.append(one).append(parts.get(one));
      }
    }
    Files.writeString(file, page);
  }

  /** What stands there, by the headings; without them. */
  private Map<String, String> parts() throws IOException {
    String rest = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = PARTS.size() - 1; i > 0; i--) {
      int at = rest.indexOf(PARTS.get(i));
      if (at >= 0) {
        parts.put(PARTS.get(i), rest.substring(at + PARTS.get(i).length()));
        rest = rest.substring(0, at);
      }
    }
    parts.put(READING, rest);
    return parts;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
