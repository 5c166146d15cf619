package org.sayso.bench.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was asked for.
 *
 * @param folder kept and used again
 * @param articles about so many are invented, where the folder is empty
 * @param seconds on the clock
 * @param readers who walk from page to page
 * @param writers who decide
 * @param root of the project, into whose page the result is written
 */
record DeskOptions(
    Path folder, int articles, int seconds, int readers, int writers, Optional<Path> root) {

  private static final Set<String> KNOWN =
      Set.of("--folder", "--articles", "--seconds", "--readers", "--writers", "--root");

  /**
   * @throws IllegalArgumentException if they are wrong
   */
  static DeskOptions parse(List<String> args) {
    Map<String, String> told = new TreeMap<>();
    for (int i = 0; i < args.size(); i += 2) {
      if (i + 1 == args.size() || !KNOWN.contains(args.get(i))) {
        throw new IllegalArgumentException(args.get(i) + " needs a value, or is unknown");
      }
      told.put(args.get(i), args.get(i + 1));
    }
    return new DeskOptions(
        Optional.ofNullable(told.get("--folder"))
            .map(Path::of)
            .orElseThrow(() -> new IllegalArgumentException("--folder is missing")),
        count(told, "--articles", 2_000),
        count(told, "--seconds", 120),
        count(told, "--readers", 50),
        count(told, "--writers", 5),
        Optional.ofNullable(told.get("--root")).map(Path::of));
  }

  private static int count(Map<String, String> told, String name, int usual) {
    String value = told.getOrDefault(name, Integer.toString(usual));
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no count", e);
    }
  }
}
