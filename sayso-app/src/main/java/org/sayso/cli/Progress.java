package org.sayso.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A line that tells how far long work has come: a bar where the end is known, the rate, the time
 * left. Only on a terminal, and not more often than a person can read.
 *
 * <pre>
 * adding  [#########·················] 1,204 of 3,342 · 5.8/s · 6 min left
 * </pre>
 */
final class Progress {

  private static final String ERASE_LINE = "\r\u001b[K";
  private static final Duration BLINK = Duration.ofMillis(100);
  private static final int BAR = 26;

  private final String work;
  private final OptionalLong total;
  private final Terminal terminal;
  private final Streams streams;
  private final InstantSource clock;
  private final Instant begun;
  private Instant shown = Instant.EPOCH;
  private long done;

  /** Things that cost time; those passed over say nothing of the rate. */
  private long worked;

  Progress(
      String work, OptionalLong total, Terminal terminal, Streams streams, InstantSource clock) {
    this.work = work;
    this.total = total;
    this.terminal = terminal;
    this.streams = streams;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /** One more is done. */
  void step(boolean wasWork) {
    worked += wasWork ? 1 : 0;
    show(done + 1);
  }

  /** So many are done. */
  void at(long now) {
    worked = now;
    show(now);
  }

  private void show(long now) {
    done = now;
    Instant moment = clock.instant();
    if (terminal.showsProgress() && !moment.isBefore(shown.plus(BLINK))) {
      shown = moment;
      streams.messages().print(ERASE_LINE + line(Duration.between(begun, moment)));
      streams.messages().flush();
    }
  }

  /** Makes room for a message. */
  void erase() {
    if (terminal.showsProgress()) {
      streams.messages().print(ERASE_LINE);
      streams.messages().flush();
      shown = Instant.EPOCH;
    }
  }

  String line(Duration passed) {
    double seconds = passed.toMillis() / 1000.0;
    double rate = seconds > 0 ? worked / seconds : 0;
    StringBuilder line = new StringBuilder(work).append("  ");
    if (total.isPresent() && total.getAsLong() >= done && total.getAsLong() > 0) {
      long all = total.getAsLong();
      int full = (int) (BAR * done / all);
      line.append('[')
          .append("#".repeat(full))
          .append("·".repeat(BAR - full))
          .append("] ")
          .append(String.format(Locale.ROOT, "%,d of %,d", done, all));
      if (rate > 0) {
        line.append(
            String.format(Locale.ROOT, " · %s/s · %s left", rate(rate), time((all - done) / rate)));
      }
    } else {
      line.append(String.format(Locale.ROOT, "%,d", done));
      if (rate > 0) {
        line.append(String.format(Locale.ROOT, " · %s/s", rate(rate)));
      }
    }
    return line.toString();
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 100 ? "%.1f" : "%,.0f", rate);
  }

  static String time(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    double minutes = seconds / 60;
    return minutes < 90
        ? Math.round(minutes) + " min"
        : String.format(Locale.ROOT, "%.1f h", minutes / 60);
  }
}
