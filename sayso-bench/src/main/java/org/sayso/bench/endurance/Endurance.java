package org.sayso.bench.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Starts {@code sayso add}, kills it at random moments with SIGKILL, starts it again until it is
 * done, and asks {@code sayso check} whether every report is there once. The moments are drawn
 * evenly from the time that is expected to be left, so that all kills find work to interrupt; every
 * second one waits until the data folder has begun to change.
 *
 * <p>What comes out of an undisturbed run into a folder of its own is compared too, unless {@code
 * --expected} tells how long a run takes.
 */
public final class Endurance {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final double LONGEST_START_SECONDS = 120;
  private static final double SHORTEST_REST_SECONDS = 0.2;

  private final Order order;
  private final PrintStream out;
  private final PrintStream progress;
  private final Sayso sayso;
  private final SplittableRandom random;
  private int runs;
  private int kills;
  private int killsAtWork;

  private Endurance(Order order, Path logs, PrintStream out, PrintStream progress) {
    this.order = order;
    this.out = out;
    this.progress = progress;
    this.sayso = new Sayso(order.launcher(), logs);
    this.random = new SplittableRandom(order.seed());
  }

  /**
   * @param args {@code --launcher COMMAND --data FOLDER --kills N [--seed N] [--expected SECONDS]
   *     [--delete-index] [--small-disk SIZE [--bigger-disk SIZE]] INPUT…}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    System.exit(run(List.of(args), out, err));
  }

  /** Tells the exit status: 0 endured, 1 something was lost or failed, 2 wrong use. */
  static int run(List<String> args, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    Order order;
    try {
      order = Order.parse(args);
    } catch (IllegalArgumentException e) {
      err.println("endurance: " + e.getMessage());
      return 2;
    }
    if (Folder.size(order.data()) > 0) {
      err.println("endurance: " + order.data() + " is not empty");
      return 2;
    }
    Path logs = Files.createTempDirectory("endurance");
    try {
      return new Endurance(order, logs, out, err).run();
    } catch (IOException e) {
      err.println("endurance: " + e.getMessage());
      return 1;
    } finally {
      Folder.remove(logs);
    }
  }

  private int run() throws IOException, InterruptedException {
    Optional<Sayso.Check> undisturbed = Optional.empty();
    double expected;
    if (order.expected().isPresent()) {
      expected = order.expected().get();
    } else {
      Path reference = order.data().resolveSibling(order.data().getFileName() + ".undisturbed");
      Folder.remove(reference);
      long start = System.nanoTime();
      int status = sayso.add(reference, order.inputs(), 0).status();
      expected = seconds(start);
      progress.printf("endurance: undisturbed: status %d after %.1f s%n", status, expected);
      if (!Sayso.DONE.contains(status)) {
        throw new IOException("an undisturbed run failed: " + sayso.lastWords(0));
      }
      undisturbed = Optional.of(sayso.check(reference));
      Folder.remove(reference);
    }
    out.println("| run | ended by | status | seconds | folder, MB | last words |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    if (order.smallDisk().isEmpty()) {
      return verdict(finish(expected), undisturbed);
    }
    try (SmallDisk disk = SmallDisk.mount(order.data(), order.smallDisk().get())) {
      runs++;
      long start = System.nanoTime();
      int status = sayso.add(order.data(), order.inputs(), runs).status();
      row("full disk", status, start);
      if (Sayso.DONE.contains(status)) {
        throw new IOException("the small disk was not small enough");
      }
      disk.grow(order.biggerDisk());
      return verdict(finish(expected), undisturbed);
    }
  }

  /** Kills as often as ordered, then lets it finish; tells the last status. */
  private int finish(double expected) throws IOException, InterruptedException {
    double rest = expected;
    while (true) {
      runs++;
      boolean lastRun = kills >= order.kills();
      long before = Folder.size(order.data());
      long start = System.nanoTime();
      Child child = sayso.add(order.data(), order.inputs(), runs);
      if (lastRun || survives(child, before, rest)) {
        int status = child.status();
        row("itself", status, start);
        return status;
      }
      boolean atWork = Folder.size(order.data()) != before;
      child.kill();
      kills++;
      killsAtWork += atWork ? 1 : 0;
      row(atWork ? "a kill at work" : "a kill before work", 137, start);
      rest = Math.max(expected / 10, rest - seconds(start));
      if (order.deleteIndex()) {
        Folder.remove(order.data().resolve("index"));
      }
    }
  }

  /** Waits for the moment to kill; true if the child ended before. */
  private boolean survives(Child child, long sizeBefore, double rest)
      throws IOException, InterruptedException {
    if (kills % 2 == 0) {
      long start = System.nanoTime();
      while (Folder.size(order.data()) == sizeBefore && seconds(start) < LONGEST_START_SECONDS) {
        if (child.ends(LOOK_AGAIN)) {
          return true;
        }
      }
    }
    int left = order.kills() - kills;
    double longest = Math.max(SHORTEST_REST_SECONDS, 2 * rest / (left + 1));
    return child.ends(Duration.ofMillis((long) (1000 * random.nextDouble(longest))));
  }

  private int verdict(int status, Optional<Sayso.Check> undisturbed)
      throws IOException, InterruptedException {
    long wanted = Inputs.distinct(order.inputs());
    Sayso.Check check = sayso.check(order.data());
    boolean asUndisturbed =
        undisturbed.map(other -> other.counts().equals(check.counts())).orElse(true);
    // where some were refused, only the undisturbed run knows how many are left
    boolean complete = status == 3 ? undisturbed.isPresent() : check.reports() == wanted;
    boolean endured =
        Sayso.DONE.contains(status) && check.status() == 0 && complete && asUndisturbed;
    out.println();
    out.println(
        "| variant | kills | at work | runs | reports in | reports kept | undisturbed | check |"
            + " verdict |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    out.printf(
        "| %s | %d | %d | %d | %d | %d | %s | %d | %s |%n",
        order.variant(),
        kills,
        killsAtWork,
        runs,
        wanted,
        check.reports(),
        undisturbed.map(other -> String.valueOf(other.counts())).orElse("not run"),
        check.status(),
        endured ? "endured" : "LOST");
    if (!endured) {
      progress.println("endurance: status " + status + ", check: " + check.text());
    }
    return endured ? 0 : 1;
  }

  private void row(String endedBy, int status, long start) throws IOException {
    out.printf(
        Locale.ROOT,
        "| %d | %s | %d | %.1f | %.1f | %s |%n",
        runs,
        endedBy,
        status,
        seconds(start),
        Folder.size(order.data()) / 1e6,
        sayso.lastWords(runs).replace("|", "\\|"));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
