package org.sayso.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.bench.BenchmarkPage;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Found;
import org.sayso.store.Ledger;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;

/**
 * Measures how fast claims are found: invents them, keeps them in a ledger, takes them into an
 * index and asks. Each question is timed by itself, after others of its kind that are not.
 */
public final class SearchBenchmark {

  /** For so many questions of a kind, one is asked in a process of its own. */
  private static final int FIRST_SEARCHES = 20;

  private final Options options;
  private final PrintStream progress;

  SearchBenchmark(Options options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * What was asked for.
   *
   * @param claims at least
   * @param folder kept and used again; without it one that is deleted afterwards
   * @param seed of claims and questions
   * @param questions of each kind
   * @param root of the project, into whose page the result is written
   */
  record Options(
      long claims, Optional<Path> folder, long seed, int questions, Optional<Path> root) {

    /**
     * @throws IllegalArgumentException if they are wrong
     */
    static Options parse(List<String> args) {
      Options o = new Options(1_000_000, Optional.empty(), 1, 200, Optional.empty());
      for (int i = 0; i < args.size(); i += 2) {
        String name = args.get(i);
        if (i + 1 == args.size()) {
          throw new IllegalArgumentException(name + " needs a value, or is unknown");
        }
        String value = args.get(i + 1);
        o =
            switch (name) {
              case "--claims" -> new Options(count(value), o.folder, o.seed, o.questions, o.root);
              case "--folder" ->
                  new Options(o.claims, Optional.of(Path.of(value)), o.seed, o.questions, o.root);
              case "--seed" -> new Options(o.claims, o.folder, count(value), o.questions, o.root);
              case "--questions" ->
                  new Options(o.claims, o.folder, o.seed, (int) count(value), o.root);
              case "--root" ->
                  new Options(o.claims, o.folder, o.seed, o.questions, Optional.of(Path.of(value)));
              default -> throw new IllegalArgumentException("unknown option " + name);
            };
      }
      return o;
    }

    private static long count(String value) {
      try {
        return Integer.parseUnsignedInt(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + value + "' is no count", e);
      }
    }
  }

  /**
   * @param args {@code [--claims COUNT] [--folder DIR] [--seed NUMBER] [--questions COUNT] [--root
   *     DIR]}
   */
  public static void main(String[] args) throws IOException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    try {
      Options options = Options.parse(List.of(args));
      String page = new SearchBenchmark(options, err).run().page();
      new PrintStream(System.out, true, UTF_8).print(page);
      if (options.root().isPresent()) {
        BenchmarkPage file = new BenchmarkPage(options.root().get());
        file.writeSearch(page);
        err.println("bench: written to " + file);
      }
    } catch (IllegalArgumentException e) {
      err.println("bench: " + e.getMessage());
      System.exit(2);
    }
  }

  static Path ledger(Path folder) {
    return folder.resolve("ledger.db");
  }

  static Path index(Path folder) {
    return folder.resolve("index");
  }

  SearchResult run() throws IOException {
    if (options.folder().isPresent()) {
      return run(options.folder().get());
    }
    Path folder = Files.createTempDirectory("sayso-bench-search");
    try {
      return run(folder);
    } finally {
      delete(folder);
    }
  }

  private SearchResult run(Path folder) throws IOException {
    ClaimGenerator generator = new ClaimGenerator(options.seed());
    try (SqliteLedger ledger = SqliteLedger.open(ledger(folder));
        LuceneIndex index = new LuceneIndex(index(folder))) {
      Rates rates = new Rates(folder);
      if (ledger.lastChange() == 0) {
        rates.filled(new Filling(ledger, progress).fill(generator, options.claims()));
      }
      progress.println("bench: the ledger is filled");
      boolean behind = !index.isUpToDate(ledger);
      long start = System.nanoTime();
      index.catchUp(ledger, this::tell);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (behind) {
        rates.built(seconds);
      }
      progress.println("bench: the index is built");
      Ledger.Counts counts = ledger.counts();
      OtherWork others = new OtherWork();
      List<Timed> timed = ask(generator, counts.documents(), ledger, index, others);
      return new SearchResult(
          counts,
          rates.filled(),
          rates.built(),
          Files.size(ledger(folder)),
          index.bytes(),
          index.size(),
          options.questions(),
          timed,
          FirstSearch.time(folder, first(generator, counts.documents())),
          others.share());
    }
  }

  private void tell(long versions) {
    if (versions % 10_000 == 0) {
      progress.println("bench: " + versions + " versions are in the index");
    }
  }

  private List<Timed> ask(
      ClaimGenerator generator, long articles, Ledger ledger, ClaimIndex index, OtherWork others) {
    int count = options.questions();
    Map<String, List<Question>> warm =
        new Questions(generator, articles, options.seed() + 1).ofEachKind(count);
    Map<String, List<Question>> questions =
        new Questions(generator, articles, options.seed()).ofEachKind(count);
    warm.values().forEach(kind -> kind.forEach(question -> index.search(question.search())));
    List<Timed> timed = new ArrayList<>();
    questions.forEach(
        (kind, all) -> {
          List<Long> nanos = new ArrayList<>();
          long found = 0;
          long used = others.ownNanos();
          for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            Found answer = index.search(all.get(i).search());
            nanos.add(System.nanoTime() - start);
            found += answer.total();
          }
          others.look();
          Timed of = new Timed(kind, all.get(0).text(), found, nanos, others.ownNanos() - used);
          timed.add(of);
          progress.print("bench: " + of.row());
        });
    List<Question> frequent = questions.values().iterator().next();
    Fetching fetching = new Fetching(ledger);
    warm.values().iterator().next().forEach(q -> fetching.fetch(index.search(q.search()).hits()));
    List<Long> fetches = new ArrayList<>();
    long there = 0;
    long used = 0;
    for (int i = 0; i < count; i++) {
      Found answer = index.search(frequent.get(i).search());
      long before = others.ownNanos();
      long start = System.nanoTime();
      there += fetching.fetch(answer.hits());
      fetches.add(System.nanoTime() - start);
      used += others.ownNanos() - before;
    }
    timed.add(new Timed("fetch 20 hits", frequent.get(0).text(), there, fetches, used));
    return timed;
  }

  private List<Question> first(ClaimGenerator generator, long articles) {
    return new Questions(generator, articles, options.seed() + 2)
        .ofEachKind(Math.max(1, options.questions() / FIRST_SEARCHES))
        .values()
        .iterator()
        .next();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
