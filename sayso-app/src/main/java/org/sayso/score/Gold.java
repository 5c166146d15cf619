package org.sayso.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the gold's reports in files and folders. */
public final class Gold {

  private Gold() {}

  /** What a gold report may be marked with. */
  public enum Marks {
    CLAIMS("claims"),
    ATTRIBUTIONS("attributions"),
    TIMES("timexes");

    private final String key;

    Marks(String key) {
      this.key = key;
    }
  }

  /**
   * The reports that have these marks and a text, by id; a later one replaces an earlier of the
   * same id.
   *
   * @param paths files, or folders that hold {@code *.json*} at any depth
   * @throws BadFile if a file cannot be read, or none has such a report
   */
  public static Map<String, GoldReport> reports(Collection<Path> paths, Marks marks) {
    Map<String, GoldReport> reports = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : files(path, name -> name.contains(".json"))) {
        for (Row row : isLines(file) ? Rows.lines(file) : List.of(Rows.object(file))) {
          if (row.has(marks.key) && row.has("text")) {
            GoldReport report = GoldReport.of(row);
            reports.put(report.id(), report);
          }
        }
      }
    }
    if (reports.isEmpty()) {
      throw new BadFile(named(paths), "no gold reports with '" + marks.key + "' here");
    }
    return reports;
  }

  /** Reports of which only the text counts, from files of lines. */
  public static List<GoldReport> texts(Collection<Path> files) {
    return rows(files).values().stream().map(GoldReport::of).toList();
  }

  /** The rows of files of lines, by id. */
  static Map<String, Row> rows(Collection<Path> files) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Path file : files) {
      for (Row row : Rows.lines(file)) {
        rows.put(row.text("id"), row);
      }
    }
    return rows;
  }

  /** The path itself if it is a file, else the files below it, in order, whose name is wanted. */
  static List<Path> files(Path path, Predicate<String> wanted) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new BadFile(path.toString(), "no such file or folder");
    }
    try (Stream<Path> below = Files.walk(Files.isSymbolicLink(path) ? path.toRealPath() : path)) {
      return below
          .filter(file -> wanted.test(file.getFileName().toString()))
          .filter(Files::isRegularFile)
          .sorted(Gold::inOrderOfNames)
          .toList();
    } catch (IOException e) {
      throw new BadFile(path.toString(), "cannot be listed: " + e, e);
    }
  }

  static String named(Collection<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static boolean isLines(Path file) {
    return file.getFileName().toString().endsWith(".jsonl");
  }

  /** Folder by folder: {@code a/2} before {@code a-b/1}. */
  private static int inOrderOfNames(Path one, Path other) {
    Iterator<Path> others = other.iterator();
    for (Path name : one) {
      if (!others.hasNext()) {
        return 1;
      }
      int order = name.compareTo(others.next());
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
