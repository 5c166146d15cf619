package org.sayso.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sayso.desk.ReadAnswer;
import org.sayso.json.Json;
import org.sayso.reading.Reading;

/**
 * Prints the answers of one run as they come: results on standard output, refusals, failures,
 * progress and the summary on standard error.
 */
final class Printing {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final Renderer renderer;
  private final Terminal terminal;
  private final Streams streams;
  private final Map<String, Integer> refused = new TreeMap<>();
  private int read;
  private int failed;

  Printing(Renderer renderer, Terminal terminal, Streams streams) {
    this.renderer = renderer;
    this.terminal = terminal;
    this.streams = streams;
  }

  /**
   * Prints one run, and tells the exit status.
   *
   * @param run tells the answers to the listener it is given
   */
  int of(Consumer<Consumer<ReadAnswer>> run) {
    try {
      print(renderer.opening());
      progress();
      run.accept(
          answer -> {
            erase();
            take(answer);
            progress();
          });
      erase();
      print(renderer.closing());
    } catch (Unwritable e) {
      erase();
      if (e.isClosedPipe()) {
        return status(); // who reads the pipe has seen enough
      }
      streams.messages().println("sayso: cannot write the results: " + e.getMessage());
      return Status.FAILED;
    }
    summary();
    return status();
  }

  private void take(ReadAnswer answer) {
    if (answer instanceof ReadAnswer.Failed broken) {
      failed++;
      streams
          .messages()
          .println("sayso: failed on " + line(broken.name()) + ": " + say(broken.fault()));
      return;
    }
    Reading reading = ((ReadAnswer.Done) answer).reading();
    if (reading instanceof Reading.Unreadable refusal) {
      String reason = Json.lower(refusal.reason()).replace('_', ' ');
      refused.merge(reason, 1, Integer::sum);
      streams
          .messages()
          .println(
              "sayso: refused "
                  + line(refusal.name())
                  + ": "
                  + reason
                  + ": "
                  + line(refusal.detail()));
    } else {
      read++;
    }
    print(renderer.render(reading));
  }

  /** What was thrown, and the line of ours that threw it. */
  static String say(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.sayso."))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
    return fault.getClass().getSimpleName()
        + ": "
        + line(String.valueOf(fault.getMessage()))
        + where;
  }

  private static String line(String words) {
    return Columns.oneLine(words);
  }

  private void print(String words) {
    if (words.isEmpty()) {
      return;
    }
    try {
      streams.results().write(words);
      streams.results().flush();
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /** Standard output takes no more. */
  private static final class Unwritable extends RuntimeException {

    Unwritable(IOException cause) {
      super(cause.getMessage(), cause);
    }

    boolean isClosedPipe() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  private void progress() {
    if (terminal.showsProgress()) {
      streams.messages().print("reading … " + done());
      streams.messages().flush();
    }
  }

  private void erase() {
    if (terminal.showsProgress()) {
      streams.messages().print(ERASE_LINE);
      streams.messages().flush();
    }
  }

  private void summary() {
    if (read + refusals() + failed > 1) {
      streams.messages().println(done());
    }
  }

  private String done() {
    String reasons =
        refused.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
    return read
        + " read, "
        + refusals()
        + " refused"
        + (refused.isEmpty() ? "" : reasons)
        + (failed > 0 ? ", " + failed + " failed" : "");
  }

  private int refusals() {
    return refused.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int status() {
    if (failed > 0) {
      return Status.FAILED;
    }
    return refused.isEmpty() ? Status.DONE : Status.SOME_REFUSED;
  }
}
