package org.sayso.bench.endurance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two commands that are asked, {@code add} and {@code check}. */
final class Sayso {

  /** All done, or all done but what was refused. */
  static final List<Integer> DONE = List.of(0, 3);

  /** What must be there in the end, however often the run was killed. */
  private static final List<String> COUNTS =
      List.of("articles", "reports", "documents", "versions", "claims");

  private final List<String> launcher;
  private final Path logs;

  Sayso(List<String> launcher, Path logs) {
    this.launcher = launcher;
    this.logs = logs;
  }

  /**
   * What {@code check} says of a folder.
   *
   * @param status its exit status: 0 where the folder is sound
   * @param counts those of articles, claims and the like that it tells
   * @param text its whole answer
   */
  record Check(int status, Map<String, Long> counts, String text) {

    /** How many reports the folder holds; −1 where the check does not tell. */
    long reports() {
      return COUNTS.stream().filter(counts::containsKey).findFirst().map(this::count).orElse(-1L);
    }

    private long count(String name) {
      return counts.getOrDefault(name, -1L);
    }
  }

  Child add(Path data, List<Path> inputs, int run) throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(List.of("add", "--data", data.toString()));
    inputs.forEach(input -> command.add(input.toString()));
    return Child.start(command, logs.resolve(run + ".out"), logs.resolve(run + ".err"));
  }

  /** The last line that a run wrote about itself. */
  String lastWords(int run) throws IOException {
    List<String> lines =
        Files.readString(logs.resolve(run + ".err")).lines().filter(l -> !l.isBlank()).toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  Check check(Path data) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(List.of("check", "--data", data.toString(), "--format", "json"));
    Path out = logs.resolve("check.out");
    int status = Child.start(command, out, logs.resolve("check.err")).status();
    String text = Files.readString(out);
    Map<String, Long> counts = new TreeMap<>();
    try {
      JsonNode answer = new ObjectMapper().readTree(text);
      for (String name : COUNTS) {
        if (answer.path(name).isIntegralNumber()) {
          counts.put(name, answer.path(name).asLong());
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return new Check(status == 0 ? 1 : status, Map.of(), text); // an answer that is none
    }
    return new Check(status, counts, text);
  }
}
