package org.sayso.bench.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.bench.search.Filling.Filled;
import org.sayso.store.Ledger;

/**
 * What was measured.
 *
 * @param counts of the ledger
 * @param filled how it was filled, in this run or an earlier one
 * @param built in how many seconds the index was built
 * @param ledgerBytes of its file
 * @param indexBytes of its files
 * @param documents of the index: claims and articles, superseded ones included
 * @param questions of each kind
 * @param timed kind by kind
 * @param first the first search of a process
 * @param others the share of the cores that other processes took
 */
record SearchResult(
    Ledger.Counts counts,
    Optional<Filled> filled,
    Optional<Double> built,
    long ledgerBytes,
    long indexBytes,
    long documents,
    int questions,
    List<Timed> timed,
    Timed first,
    double others) {

  private static final double MEGABYTE = 1 << 20;
  private static final double BUSY = 0.1;

  SearchResult {
    timed = List.copyOf(timed);
  }

  /** For {@code docs/benchmarks.md}, without a heading. */
  String page() {
    Runtime runtime = Runtime.getRuntime();
    StringBuilder page = new StringBuilder();
    say(
        page,
        """

        How fast claims are found, written by `make bench-search`; do not edit. %,d claims in %,d versions of %,d articles are invented by
        [a generator](../sayso-bench/src/main/java/org/sayso/bench/search/ClaimGenerator.java) whose table tells how words, names and days are
        distributed; one article of %d is changed a day later. They are kept in a ledger and taken into the index as `sayso add` and
        `sayso search` do it. Questions are made of what stands in the claims, %d of each kind and different where there are so many, after
        as many others of each kind to warm up. A question is timed from its text to 20 hits with the exact total and all facets counted.
        The counts of the last 100 different questions are remembered: *everything* and *a beginning of one letter* show that, of which there
        are not so many; *everything but a rare word* counts the million each time. *Processor* is the time of all our threads together for a question in the mean, whatever else the machine does.

        %s: Java %s (%s), %s, %d cores, heap of at most %.0f MB. %s

        """,
        counts.claims(),
        counts.versions(),
        counts.documents(),
        Filling.CHANGED,
        questions,
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version().feature(),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"),
        runtime.availableProcessors(),
        runtime.maxMemory() / MEGABYTE,
        load());
    page.append(
        "| question | the first of them | found in the mean | p50, ms | p99, ms | longest, ms | processor, ms |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    timed.forEach(kind -> page.append(kind.row()));
    say(
        page,
        """

        A command opens the index anew: opening ledger and index, searching and fetching took %.0f ms in the median of %d new processes
        (longest %.0f), the start of Java not counted.

        | store | MB | bytes a claim | filled in, s | versions a second | claims a second | rows a second |
        | --- | --- | --- | --- | --- | --- | --- |
        """,
        first.p50(),
        first.nanos().size(),
        first.p99());
    page.append(store("ledger", ledgerBytes, filled.map(Filled::seconds), true));
    page.append(store("index", indexBytes, built, false));
    return page.toString();
  }

  private String load() {
    return others < BUSY
        ? "Other processes took less than 10 % of the cores meanwhile."
        : String.format(
            Locale.ROOT,
            "The machine was busy: other processes took %.0f %% of the cores meanwhile.",
            100 * others);
  }

  private String store(String name, long bytes, Optional<Double> seconds, boolean ofRows) {
    String rate = seconds.map(s -> rates(s, ofRows)).orElse("| | | |");
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %d | %s%n",
        name,
        bytes / MEGABYTE,
        bytes / Math.max(1, counts.claims()),
        rate);
  }

  private String rates(double seconds, boolean ofRows) {
    return String.format(
        Locale.ROOT,
        "%.1f | %,.0f | %,.0f | %s |",
        seconds,
        counts.versions() / seconds,
        counts.claims() / seconds,
        ofRows
            ? String.format(Locale.ROOT, "%,.0f", filled.map(Filled::rows).orElse(0L) / seconds)
            : "");
  }

  private static void say(StringBuilder page, String text, Object... values) {
    page.append(String.format(Locale.ROOT, text, values));
  }
}
