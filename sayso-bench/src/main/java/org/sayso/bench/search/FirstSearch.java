package org.sayso.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.store.Search;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;

/**
 * One search in a process of its own, as a command does it: opens ledger and index, searches and
 * fetches. Prints the nanoseconds that it took; the start of Java itself is not among them.
 */
final class FirstSearch {

  private FirstSearch() {}

  /**
   * @param args the folder and the query
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    try (SqliteLedger ledger = SqliteLedger.open(SearchBenchmark.ledger(Path.of(args[0])));
        LuceneIndex index = new LuceneIndex(SearchBenchmark.index(Path.of(args[0])))) {
      if (!index.catchUp(ledger, taken -> {})) {
        throw new IllegalStateException("the index is behind");
      }
      Search search = Question.of(args[1]).search();
      new Fetching(ledger).fetch(index.search(search).hits());
      new PrintStream(System.out, true, UTF_8).println(System.nanoTime() - start);
    }
  }

  /** Runs each question in a Java of its own. */
  static Timed time(Path folder, List<Question> questions) throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (Question question : questions) {
      Process process =
          new ProcessBuilder(
                  Optional.ofNullable(System.getProperty("java.home"))
                      .map(home -> Path.of(home, "bin", "java").toString())
                      .orElse("java"),
                  "-Xmx1g",
                  "-XX:+UseSerialGC", // as ./sayso does on few cores
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstSearch.class.getName(),
                  folder.toString(),
                  question.text())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String told = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      try {
        nanos.add(Long.parseLong(told));
      } catch (NumberFormatException e) {
        throw new IOException("a search in a process of its own failed: " + question.text(), e);
      }
    }
    return new Timed("first search of a process", questions.get(0).text(), 0, nanos, 0);
  }
}
