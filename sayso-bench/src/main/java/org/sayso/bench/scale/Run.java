package org.sayso.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that was run by itself.
 *
 * @param seconds on the clock on the wall
 * @param memory what it held, every half second, in megabytes
 * @param peak the most that it ever held, in megabytes; 0 where the system does not tell
 */
record Run(double seconds, List<Integer> memory, int peak) {

  private static final int PAUSE_MILLIS = 500;
  private static final int KILOBYTES = 1024;

  Run {
    memory = List.copyOf(memory);
  }

  /**
   * Runs it to its end; what it prints goes nowhere.
   *
   * @throws IllegalStateException if it fails; with what it said
   */
  static Run of(Path folder, List<String> command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("sayso-bench", ".log");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    List<Integer> memory = new ArrayList<>();
    int peak = 0;
    while (!process.waitFor(PAUSE_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      Path status = Path.of("/proc/" + process.pid() + "/status");
      memory.add(megabytes(status, "VmRSS"));
      peak = Math.max(peak, megabytes(status, "VmHWM"));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command)
              + " failed: "
              + Files.readString(errors, StandardCharsets.UTF_8));
    }
    Files.delete(errors);
    return new Run(seconds, memory, peak);
  }

  private static int megabytes(Path status, String field) {
    Pattern pattern = Pattern.compile(field + ":\\s*(\\d+) kB");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .map(pattern::matcher)
          .filter(Matcher::matches)
          .mapToInt(line -> Integer.parseInt(line.group(1)) / KILOBYTES)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended, or this system has no such files
    }
  }

  /** The mean of what it held in one part of its time: {@code mean(0.8, 1)} is the last fifth. */
  double mean(double from, double to) {
    int size = memory.size();
    return memory.subList((int) (from * size), (int) Math.ceil(to * size)).stream()
        .mapToInt(m -> m)
        .average()
        .orElse(0);
  }
}
