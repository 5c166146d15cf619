package org.sayso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.sayso.archive.Captured;
import org.sayso.bench.peer.CoreNlpQuotes;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/** Measures the speed of reading and writes {@code docs/benchmarks.md}. */
public final class Benchmarks {

  private static final double MEGABYTE = 1 << 20;

  private final Options options;
  private final PrintStream progress;
  private final Path examples;
  private final StringBuilder page = new StringBuilder();

  private Benchmarks(Options options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
    this.examples = options.root().resolve("examples");
  }

  /**
   * What was asked for.
   *
   * @param root of the project
   * @param corpus how many reports the generated corpus has
   * @param peer how many articles CoreNLP reads beside us; 0 for none
   * @param seconds of each of JMH's iterations; 0 leaves JMH out
   */
  record Options(Path root, int corpus, int peer, int seconds) {

    /**
     * @throws IllegalArgumentException if they are wrong
     */
    static Options parse(List<String> args) {
      Options options = new Options(Path.of(""), 300, 0, 10);
      for (int i = 0; i < args.size(); i += 2) {
        String name = args.get(i);
        if (i + 1 == args.size()) {
          throw new IllegalArgumentException(name + " needs a value, or is unknown");
        }
        String value = args.get(i + 1);
        options =
            switch (name) {
              case "--root" ->
                  new Options(Path.of(value), options.corpus, options.peer, options.seconds);
              case "--corpus" ->
                  new Options(options.root, count(value), options.peer, options.seconds);
              case "--peer" ->
                  new Options(options.root, options.corpus, count(value), options.seconds);
              case "--seconds" ->
                  new Options(options.root, options.corpus, options.peer, count(value));
              default -> throw new IllegalArgumentException("unknown option " + name);
            };
      }
      return options;
    }

    private static int count(String value) {
      try {
        return Integer.parseUnsignedInt(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + value + "' is no count", e);
      }
    }
  }

  /**
   * @param args {@code [--root DIR] [--corpus REPORTS] [--peer ARTICLES] [--seconds ITERATION]}
   */
  public static void main(String[] args) throws IOException, RunnerException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    try {
      new Benchmarks(Options.parse(List.of(args)), err).run();
    } catch (IllegalArgumentException e) {
      err.println("bench: " + e.getMessage());
      System.exit(2);
    }
  }

  private void run() throws IOException, RunnerException {
    head();
    if (options.seconds() > 0) {
      stages();
    }
    ArticleReader reader = new Stages().reader();
    endToEnd(reader);
    if (options.peer() > 0) {
      peer(reader);
    }
    BenchmarkPage file = new BenchmarkPage(options.root());
    file.writeReading(page.toString());
    progress.println("bench: written to " + file);
  }

  private void head() {
    Runtime runtime = Runtime.getRuntime();
    say(
        """
        # Benchmarks

        How fast Sayso reads, written by `make bench`, how that grows, by `make bench-scale`, how fast it finds, by `make bench-search`, and how the desk bears many people, by `make bench-desk`; do not edit. Compare figures of one run only: machines differ, and so does one machine
        from hour to hour. Words are white-space words.

        This run: Java %s (%s), %s, %d cores, heap of at most %.0f MB.
        """
            .formatted(
                Runtime.version().feature(),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                runtime.availableProcessors(),
                runtime.maxMemory() / MEGABYTE));
  }

  private void stages() throws RunnerException {
    List<Article> articles = Examples.articles(examples);
    long words = Examples.words(articles.stream().map(Article::text));
    progress.println("bench: stages, with JMH");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getSimpleName())
                    .addProfiler(GCProfiler.class)
                    .param("examples", examples.toString())
                    .measurementTime(TimeValue.seconds(options.seconds()))
                    .warmupTime(TimeValue.seconds(options.seconds()))
                    .build())
            .run();
    say(
        """

        ## Stages

        JMH, one thread, one fork, two iterations of %d s to warm up and three on the clock; an operation is one pass over the %d
        articles of `examples/` (%,d words). Each stage starts from what the one before made; `read` is the whole, and remembers nothing of an earlier pass.

        | benchmark | ms a pass | ± | ms an article | articles a second | words a second | MB allocated an article |
        | --- | --- | --- | --- | --- | --- | --- |
        """
            .formatted(options.seconds(), articles.size(), words));
    for (RunResult result : results) {
      double pass = result.getPrimaryResult().getScore();
      say(
          "| %s | %.1f | %.1f | %.2f | %.1f | %.0f | %.1f |%n"
              .formatted(
                  result.getPrimaryResult().getLabel(),
                  pass,
                  result.getPrimaryResult().getScoreError(),
                  pass / articles.size(),
                  articles.size() * 1000 / pass,
                  words * 1000 / pass,
                  allocated(result) / articles.size() / MEGABYTE));
    }
  }

  /** In bytes a pass. */
  private static double allocated(RunResult result) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        return result.getSecondaryResults().get(name).getScore();
      }
    }
    return 0;
  }

  private void endToEnd(ArticleReader reader) {
    int size = options.corpus();
    progress.println("bench: end to end, " + size + " reports");
    endToEnd(reader, Math.min(size, 20), 2); // warms up
    say(
        """

        ## End to end

        %d reports made from paragraphs of the examples (the same at every run), through the desk as `sayso read` does it, after warming
        up. Memory is the most that lay in the heap after a collection, models included.

        | threads | reports | words | claims | seconds | reports a second | words a second | heap after collection, MB |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """
            .formatted(size));
    for (int threads : List.of(1, Math.max(2, Runtime.getRuntime().availableProcessors()))) {
      say(endToEnd(reader, size, threads));
    }
  }

  private String endToEnd(ArticleReader reader, int size, int threads) {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger claims = new AtomicInteger();
    AtomicLong words = new AtomicLong();
    Desk desk =
        new Desk(
            request -> () -> Examples.corpus(examples, size).map(Captured.Taken::new),
            () -> reader,
            threads);
    MemoryWatch memory = new MemoryWatch();
    double seconds =
        seconds(
            () ->
                desk.read(
                    new ReadRequest(List.of("corpus"), Hints.NONE),
                    answer -> {
                      Reading.Read done = done(answer);
                      claims.addAndGet(done.claims().size());
                      words.addAndGet(Examples.words(Stream.of(done.article().text())));
                      if (read.incrementAndGet() % 100 == 0) {
                        progress.println("bench: " + read + " of " + size);
                      }
                    }));
    return "| %d | %d | %,d | %,d | %.1f | %.1f | %.0f | %.0f |%n"
        .formatted(
            threads,
            read.get(),
            words.get(),
            claims.get(),
            seconds,
            read.get() / seconds,
            words.get() / seconds,
            memory.most() / MEGABYTE);
  }

  private static Reading.Read done(ReadAnswer answer) {
    if (answer instanceof ReadAnswer.Done done && done.reading() instanceof Reading.Read read) {
      return read;
    }
    throw new IllegalStateException("not read: " + answer);
  }

  /** The most that is left after a collection, summed over the pools of the heap. */
  private static final class MemoryWatch {

    private final List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    MemoryWatch() {
      System.gc();
    }

    long most() {
      System.gc();
      long most = 0;
      for (MemoryPoolMXBean pool : pools) {
        MemoryUsage usage = pool.getCollectionUsage();
        most += usage == null ? 0 : usage.getUsed();
      }
      return most;
    }
  }

  private void peer(ArticleReader reader) {
    List<Article> articles =
        Examples.articles(examples).stream()
            .filter(article -> article.text().length() > 1000)
            .limit(options.peer())
            .toList();
    long words = Examples.words(articles.stream().map(Article::text));
    say(
        """

        ## Beside CoreNLP

        CoreNLP's own quotation pipeline (tokenize, pos, lemma, ner, depparse, coref, quote; statistical coreference) on the same %d articles
        of `examples/` (%,d words), in this run, on one thread, each after one pass to warm up. It attributes direct speech only, and
        neither resolves days nor tells stances. *Light* leaves out fine-grained names, numbers and times.

        | reader | loading, s | seconds | articles a second | Sayso is faster by |
        | --- | --- | --- | --- | --- |
        """
            .formatted(articles.size(), words));
    double ours =
        peer(
            "Sayso",
            0,
            articles,
            article -> reader.read(new Capture("peer.txt", article.text().getBytes(UTF_8))),
            0);
    quotes("CoreNLP quote, light", CoreNlpQuotes::light, articles, ours);
    quotes("CoreNLP quote, standard", CoreNlpQuotes::standard, articles, ours);
  }

  private void quotes(
      String name, Supplier<CoreNlpQuotes> loaded, List<Article> articles, double ours) {
    progress.println("bench: loading " + name);
    long start = System.nanoTime();
    CoreNlpQuotes quotes = loaded.get();
    double loading = (System.nanoTime() - start) / 1e9;
    peer(name, loading, articles, article -> quotes.read(article.text()), ours);
  }

  private double peer(
      String name, double loading, List<Article> articles, Consumer<Article> reader, double ours) {
    progress.println("bench: " + name + " reads " + articles.size() + " articles");
    articles.forEach(reader);
    double seconds = seconds(() -> articles.forEach(reader));
    String ratio = ours == 0 ? "" : String.format(Locale.ROOT, "%.1f ×", seconds / ours);
    say(
        "| %s | %s | %.2f | %.2f | %s |%n"
            .formatted(
                name,
                loading == 0 ? "" : String.format(Locale.ROOT, "%.1f", loading),
                seconds,
                articles.size() / seconds,
                ratio));
    return seconds;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void say(String text) {
    page.append(text);
  }
}
