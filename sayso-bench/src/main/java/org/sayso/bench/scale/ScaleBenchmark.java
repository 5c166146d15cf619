package org.sayso.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.bench.BenchmarkPage;
import org.sayso.bench.newsroom.Wire;
import org.sayso.bench.peer.CoreNlpQuotes;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;

/**
 * Measures one report from cold, a copy of a report that was read, many reports in one run, and the
 * tables of a batch; writes the part of {@code docs/benchmarks.md} on it. Needs the project built,
 * for it runs {@code ./sayso} as people do.
 */
public final class ScaleBenchmark {

  private static final int STARTS = 5;
  private static final int PEER_STARTS = 3;
  private static final int ROUNDS = 5;
  private static final long SEED = 7;

  private final Path root;
  private final PrintStream progress;
  private final StringBuilder page = new StringBuilder();

  private ScaleBenchmark(Path root, PrintStream progress) {
    this.root = root.toAbsolutePath().normalize();
    this.progress = progress;
  }

  /**
   * @param args the project's folder, the folder for what is invented, how many reports are read in
   *     one run, and of how many the tables are made, each its own argument
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    ScaleBenchmark bench =
        new ScaleBenchmark(Path.of(args[0]), new PrintStream(System.err, true, UTF_8));
    Path folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
    bench.head();
    bench.cold(folder);
    bench.copies();
    bench.many(folder, Integer.parseInt(args[2]));
    bench.tables(folder, Stream.of(args).skip(3).map(Integer::valueOf).sorted().toList());
    BenchmarkPage file = new BenchmarkPage(bench.root);
    file.writeScale(bench.page.toString());
    bench.progress.println("bench: written to " + file);
  }

  private void head() {
    say(
        """

        Written by `make bench-scale`; do not edit. Commands are run as people run them, each in a process of its own, on %d cores. The reports are
        [invented newsrooms'](../sayso-bench/src/main/java/org/sayso/bench/newsroom/Wire.java): short ones, eight or nine a story, a fifth of them copies or
        rewritten, some sixteen stories a day.
        """
            .formatted(Runtime.getRuntime().availableProcessors()));
  }

  private void say(String words) {
    page.append(words);
  }

  private String sayso() {
    return root.resolve("sayso").toString();
  }

  private static double middle(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private double cold(int times, List<String> command) throws IOException, InterruptedException {
    double[] seconds = new double[times];
    for (int i = 0; i < times; i++) {
      seconds[i] = Run.of(root, command).seconds();
    }
    return middle(seconds);
  }

  /** One report, from the command to its end. */
  private void cold(Path folder) throws IOException, InterruptedException {
    progress.println("bench: from cold");
    Path report = root.resolve("examples/ferry/2-sorpress.txt");
    double ours = cold(STARTS, List.of(sayso(), "read", report.toString()));
    Path image = root.resolve("target/dist/sayso/bin/sayso");
    Optional<Double> imaged =
        Files.exists(image)
            ? Optional.of(cold(STARTS, List.of(image.toString(), "read", report.toString())))
            : Optional.empty();
    List<String> peer =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                CoreNlpQuotes.ANNOTATORS,
                "-coref.algorithm",
                "statistical",
                "-file",
                report.toString(),
                "-outputFormat",
                "json",
                "-outputDirectory",
                folder.toString()));
    double theirs = cold(PEER_STARTS, peer);
    say(
        """

        ### One report, from cold

        The wall's time from the command to its end, the middle of %d runs (of CoreNLP's %d), the files in the system's memory. CoreNLP's pipeline has its
        standard annotators (%s; statistical coreference).

        | command | seconds | CoreNLP takes |
        | --- | --- | --- |
        | `./sayso read` | %.1f | %.1f × |
        """
            .formatted(STARTS, PEER_STARTS, CoreNlpQuotes.ANNOTATORS, ours, theirs / ours));
    imaged.ifPresent(
        seconds ->
            say(
                "| the image of `make dist`, `bin/sayso read` | %.1f | %.1f × |%n"
                    .formatted(seconds, theirs / seconds)));
    say("| CoreNLP quote, standard | %.1f | |%n".formatted(theirs));
  }

  /** Each example once, and once more as another outlet prints it. */
  private void copies() throws IOException {
    progress.println("bench: copies");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root.resolve("examples"))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    RuleBook rules = RuleBook.load("en");
    Weights weights = Weights.load("en");
    ArticleParser parser = new CoreNlpParser(rules.verbLemmas());
    double[] first = new double[ROUNDS];
    double[] copy = new double[ROUNDS];
    for (int round = 0; round <= ROUNDS; round++) {
      ArticleReader reader = NewsReader.english(weights, rules, parser);
      double once = seconds(reader, files, "Corvin");
      double again = seconds(reader, files, "Quay Radio");
      if (round > 0) { // the first warms up
        first[round - 1] = once;
        copy[round - 1] = again;
      }
    }
    say(
        """

        ### A copy

        %d articles of `examples/`, read for the first time and then as another outlet prints them, the middle of %d rounds with a new reader each.

        | | milliseconds an article | |
        | --- | --- | --- |
        | first | %.1f | |
        | the copy | %.2f | %.0f × quicker |
        """
            .formatted(
                files.size(),
                ROUNDS,
                1000 * middle(first) / files.size(),
                1000 * middle(copy) / files.size(),
                middle(first) / middle(copy)));
  }

  private static double seconds(ArticleReader reader, List<Path> files, String outlet)
      throws IOException {
    Hints hints = Hints.of(Optional.empty(), Optional.of(new Outlet(outlet)));
    long begun = System.nanoTime();
    for (Path file : files) {
      reader.read(new Capture(file.getFileName() + " " + outlet, Files.readAllBytes(file), hints));
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static Path wire(Path folder, int reports) throws IOException {
    Path file = folder.resolve("wire-" + reports + ".jsonl");
    if (!Files.exists(file)) {
      Wire.write(file, reports, SEED);
    }
    return file;
  }

  /** Many reports in one run of {@code sayso read}. */
  private void many(Path folder, int reports) throws IOException, InterruptedException {
    progress.println("bench: " + reports + " reports in one run");
    Path file = wire(folder, reports);
    Run run = Run.of(root, List.of(sayso(), "read", "--format", "jsonl", file.toString()));
    say(
        """

        ### Many in one run

        `./sayso read --format jsonl` of %,d reports in one file: %.0f s, %.1f reports a second, start included. It held %,d MB at most (heap, models and
        Java itself), %,.0f in the second fifth of its time and %,.0f in the last.
        """
            .formatted(
                reports,
                run.seconds(),
                reports / run.seconds(),
                run.peak(),
                run.mean(0.2, 0.4),
                run.mean(0.8, 1)));
  }

  /** The same reports reconciled in one process, and by a batch. */
  private void tables(Path folder, List<Integer> sizes) throws IOException, InterruptedException {
    say(
        """

        ### Read and reconciled

        `./sayso batch`, which runs Spark on all cores, against `./sayso reconcile`, which is one plain process, on the same reports; start included.

        | reports | batch, s | ms a report | most memory, MB | plain, s | the batch has of its rate |
        | --- | --- | --- | --- | --- | --- |
        """);
    for (int reports : sizes) {
      progress.println("bench: tables of " + reports + " reports");
      Path file = wire(folder, reports);
      Path tables = folder.resolve("tables");
      delete(tables);
      Run batch = Run.of(root, List.of(sayso(), "batch", file.toString(), tables.toString()));
      Run plain = Run.of(root, List.of(sayso(), "reconcile", "--format", "json", file.toString()));
      say(
          String.format(
              Locale.ROOT,
              "| %,d | %.0f | %.1f | %,d | %.0f | %.2f |%n",
              reports,
              batch.seconds(),
              1000 * batch.seconds() / reports,
              batch.peak(),
              plain.seconds(),
              plain.seconds() / batch.seconds()));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(folder)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
