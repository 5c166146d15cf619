package org.sayso.serve.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Long work, and how far it has come; told in memory only. */
public final class Job {

  /** Lines that are remembered: a run over thousands of reports tells thousands. */
  private static final int MOST_LINES = 200;

  /** Where it is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  private final String id;
  private final String title;
  private final OptionalInt all;
  private final List<String> lines = new ArrayList<>();
  private State state = State.WAITING;
  private int steps;
  private boolean stopped;
  private String message = "";
  private Optional<String> result = Optional.empty();

  Job(String id, String title, OptionalInt all) {
    this.id = id;
    this.title = title;
    this.all = all;
  }

  /**
   * How it stands at one moment.
   *
   * @param id of the job
   * @param title what is done
   * @param state where it is
   * @param steps how many are done
   * @param all how many there will be, if that is known
   * @param lines what was told, the last first
   * @param message why it failed, or what it came to
   * @param result the page that shows what came of it
   */
  public record Standing(
      String id,
      String title,
      State state,
      int steps,
      OptionalInt all,
      List<String> lines,
      String message,
      Optional<String> result) {

    public Standing {
      lines = List.copyOf(lines);
    }

    public boolean isOver() {
      return state == State.DONE || state == State.FAILED;
    }

    /** {@code reading 3 of 24 reports}. */
    public String progress() {
      return switch (state) {
        case WAITING -> "waits for another to be done";
        case RUNNING ->
            all.isPresent() ? steps + " of " + all.getAsInt() + " reports" : steps + " reports";
        case DONE, FAILED -> message;
      };
    }
  }

  public String id() {
    return id;
  }

  /** One more is done. It is where work ends that is not wanted any more. */
  public synchronized void step() {
    steps++;
    if (stopped) {
      throw new Jobs.Closing();
    }
  }

  /** Asks it to end when what is in hand is done. */
  synchronized void stop() {
    stopped = true;
  }

  /** Says something of it. */
  public synchronized void tell(String line) {
    lines.add(0, line);
    if (lines.size() > MOST_LINES) {
      lines.remove(MOST_LINES);
    }
  }

  /** Names the page that shows what came of it. */
  public synchronized void leadTo(String page) {
    result = Optional.of(page);
  }

  /** Says what it came to. */
  public synchronized void sum(String words) {
    message = words;
  }

  synchronized void begin() {
    state = State.RUNNING;
  }

  synchronized void end(State how) {
    state = how;
  }

  public synchronized Standing standing() {
    return new Standing(id, title, state, steps, all, lines, message, result);
  }
}
