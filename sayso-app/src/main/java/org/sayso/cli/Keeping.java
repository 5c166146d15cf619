package org.sayso.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sayso.desk.AddAnswer;
import org.sayso.json.Json;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.reconcile.revisions.Revision;

/**
 * Tells what becomes of things that are kept: progress while it goes on, refusals, what changed in
 * new versions, and a summary.
 */
final class Keeping {

  /** Ended by Ctrl-C, as shells count it. */
  static final int INTERRUPTED = 130;

  private final Terminal terminal;
  private final Streams streams;
  private final Map<String, Integer> refused = new TreeMap<>();
  private int added;
  private int versions;
  private int copies;
  private int known;
  private int failed;
  private long claims;

  Keeping(Terminal terminal, Streams streams) {
    this.terminal = terminal;
    this.streams = streams;
  }

  /**
   * Runs it, and tells the exit status.
   *
   * @param work what is done, for the progress line
   * @param total how many there will be, if that is known
   * @param run tells its answers to the listener it is given
   */
  int of(String work, OptionalLong total, Consumer<Consumer<AddAnswer>> run) {
    Progress progress = new Progress(work, total, terminal, streams, InstantSource.system());
    Instant begun = Instant.now();
    try (Interruption interruption = new Interruption(streams.messages())) {
      boolean whole = true;
      try {
        run.accept(
            answer -> {
              take(answer, progress);
              interruption.check();
            });
      } catch (Interruption.Interrupted e) {
        whole = false;
      }
      progress.erase();
      say(summary(begun));
      if (!whole) {
        say("sayso: stopped; all that was told is kept. The same command goes on from here.");
        return INTERRUPTED;
      }
      return status();
    }
  }

  private void take(AddAnswer answer, Progress progress) {
    if (answer instanceof AddAnswer.Added now) {
      added++;
      claims += now.claims();
      tell(now, progress);
    } else if (answer instanceof AddAnswer.Known) {
      known++;
    } else if (answer instanceof AddAnswer.Refused no) {
      String reason = Json.lower(no.reason()).replace('_', ' ');
      refused.merge(reason, 1, Integer::sum);
      progress.erase();
      say("sayso: refused " + line(no.name()) + ": " + reason + ": " + line(no.detail()));
    } else {
      AddAnswer.Failed broken = (AddAnswer.Failed) answer;
      failed++;
      progress.erase();
      say("sayso: failed on " + line(broken.name()) + ": " + Printing.say(broken.fault()));
    }
    progress.step(!(answer instanceof AddAnswer.Known));
  }

  private void tell(AddAnswer.Added now, Progress progress) {
    if (!now.copyOf().isEmpty()) {
      copies++;
    }
    if (now.revision().isEmpty()) {
      return;
    }
    versions++;
    Revision revision = now.revision().get();
    if (!revision.isTrivial()) {
      progress.erase();
      say(line(now.name()) + ": version " + now.version().number() + ": " + revision.summary());
      for (ClaimChange change : revision.changed()) {
        say("  " + line(change.sentence()));
      }
    }
  }

  private String summary(Instant begun) {
    int sum = refused.values().stream().mapToInt(Integer::intValue).sum();
    StringJoiner reasons = new StringJoiner(", ", " (", ")").setEmptyValue("");
    refused.forEach((reason, n) -> reasons.add(n + " " + reason));
    StringJoiner told = new StringJoiner(", ");
    told.add(String.format(Locale.ROOT, "%,d added with %,d claims", added, claims));
    if (versions > 0) {
      told.add(versions + " of them new versions");
    }
    if (copies > 0) {
      told.add(copies + " of them copies of others");
    }
    if (known > 0) {
      told.add(String.format(Locale.ROOT, "%,d kept before", known));
    }
    if (sum > 0) {
      told.add(sum + " refused" + reasons);
    }
    if (failed > 0) {
      told.add(failed + " failed");
    }
    double seconds = java.time.Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    return told + " · " + Progress.time(seconds);
  }

  private void say(String words) {
    streams.messages().println(words);
    streams.messages().flush();
  }

  private static String line(String words) {
    return Columns.oneLine(words);
  }

  private int status() {
    if (failed > 0) {
      return Status.FAILED;
    }
    return refused.isEmpty() ? Status.DONE : Status.SOME_REFUSED;
  }
}
