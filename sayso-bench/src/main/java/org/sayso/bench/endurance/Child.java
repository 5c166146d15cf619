package org.sayso.bench.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command in a process group of its own, so that the kill takes the JVM behind a launcher's shell
 * too, and never us.
 */
final class Child {

  private static final boolean HAS_SETSID = runs(List.of("setsid", "true"));

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** Starts a command whose answers go into files. */
  static Child start(List<String> command, Path out, Path err) throws IOException {
    List<String> words = new ArrayList<>(HAS_SETSID ? List.of("setsid") : List.of());
    words.addAll(command);
    return new Child(
        new ProcessBuilder(words)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start());
  }

  /** Whether it ended within this time. */
  boolean ends(Duration within) throws InterruptedException {
    return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  int status() throws InterruptedException {
    return process.waitFor();
  }

  /** SIGKILL for the whole group, and for all that left it. */
  void kill() throws InterruptedException {
    List<ProcessHandle> offspring = process.descendants().toList();
    if (HAS_SETSID && process.isAlive()) {
      runs(List.of("kill", "-KILL", "--", "-" + process.pid()));
    }
    offspring.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor();
    for (ProcessHandle one : offspring) {
      one.onExit().join();
    }
  }

  /** Whether a short command succeeds. */
  static boolean runs(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
