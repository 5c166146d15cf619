package org.sayso.bench.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.store.Ledger;

/**
 * What was measured.
 *
 * @param options of the run
 * @param counts of the folder, before
 * @param first how long the first list of stories took, in nanoseconds
 * @param firstViews of the stories, each laid side by side for the first time
 * @param alone of one person, with nobody else about
 * @param crowd of all people
 * @param work of this process and others
 */
record DeskResult(
    DeskOptions options,
    Ledger.Counts counts,
    long first,
    List<Long> firstViews,
    Visits alone,
    Visits crowd,
    Work work) {

  /** What stands before the results of all sizes. */
  static final String BEFORE =
      """

      How the desk answers one person, and many at once, written by `make bench-desk`; do not edit. Reports invented as for the search are kept in a
      folder; by decisions 80 of them tell 20 stories of four. The desk is opened over it as `sayso serve` opens it. First one person goes
      everywhere, as pages and as JSON, without a pause, deciding once a round. Then many readers walk, each looking at a page for one to
      three seconds before asking for the next, of a [mix](../sayso-bench/src/main/java/org/sayso/bench/desk/Walk.java) of all lists,
      reports, stories, speakers and searches, a third of them as JSON, while writers look at a claim and accept or reject it, each every two
      to four seconds. Asked is over HTTP from the same process, whose work counts too. What people look for stands in the reports: what
      is frequent there is asked for often.
      """;

  private static final double MEGABYTE = 1 << 20;

  /**
   * What the machine did meanwhile.
   *
   * @param seconds of the processor that all threads of this process took
   * @param others the share of the cores that other processes took
   */
  record Work(double seconds, double others) {}

  DeskResult {
    firstViews = firstViews.stream().sorted().toList();
  }

  /** Visits that failed. */
  int failed() {
    return alone.failed() + crowd.failed();
  }

  /** The first of them. */
  List<String> faults() {
    return Stream.concat(alone.faults().stream(), crowd.faults().stream()).toList();
  }

  /** The heading for {@code docs/benchmarks.md}. */
  String size() {
    return String.format(Locale.ROOT, "%,d reports", counts.documents());
  }

  /** For {@code docs/benchmarks.md}, without a heading. */
  String page() {
    Runtime runtime = Runtime.getRuntime();
    StringBuilder page = new StringBuilder();
    say(
        page,
        """

        %,d claims in %,d versions; %d readers and %d writers for %d seconds. %s: Java %s (%s), %s, %d cores, heap of at most
        %.0f MB, readers and writers in it too. Other processes took %.0f %% of the cores while the readers walked.

        | asked for | alone: visits | p50, ms | p99, ms | in the crowd: visits | p50, ms | p99, ms | longest, ms |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """,
        counts.claims(),
        counts.versions(),
        options.readers(),
        options.writers(),
        options.seconds(),
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version().feature(),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"),
        runtime.availableProcessors(),
        runtime.maxMemory() / MEGABYTE,
        100 * work.others());
    TreeSet<Walk.Place> places = new TreeSet<>(alone.places());
    places.addAll(crowd.places());
    for (Walk.Place place : places) {
      String name = place.name() + (place.json() ? ", JSON" : "");
      page.append(row(name, alone.of(place), crowd.of(place)));
    }
    page.append(row("**all**", alone.all(), crowd.all()));
    say(
        page,
        """

        Errors: %d. A visit in the crowd took %.0f ms of the processor in the mean, asking and answering together. Pages that told that a story is
        being laid side by side: %d. Before, the first list of stories after the start took %.1f s; to lay one of the stories side by
        side for the first time took %.1f s in the median, %.1f s at most.
        """,
        failed(),
        1e3 * work.seconds() / Math.max(1, crowd.all().size()),
        alone.waiting() + crowd.waiting(),
        first / 1e9,
        Visits.percentile(firstViews, 50) / 1e3,
        Visits.percentile(firstViews, 100) / 1e3);
    return page.toString();
  }

  private static String row(String name, List<Long> alone, List<Long> crowd) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %,d | %s | %s | %s |%n",
        name,
        alone.size(),
        millis(alone, 50),
        millis(alone, 99),
        crowd.size(),
        millis(crowd, 50),
        millis(crowd, 99),
        millis(crowd, 100));
  }

  private static String millis(List<Long> rising, int of100) {
    return rising.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.0f", Visits.percentile(rising, of100));
  }

  private static void say(StringBuilder page, String text, Object... values) {
    page.append(String.format(Locale.ROOT, text, values));
  }
}
