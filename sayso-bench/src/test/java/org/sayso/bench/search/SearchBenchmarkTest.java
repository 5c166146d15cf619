package org.sayso.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.bench.search.SearchBenchmark.Options;

class SearchBenchmarkTest {

  private static final int QUESTIONS = 30;
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  private static SearchResult run(Path folder, long claims) throws IOException {
    Options options = new Options(claims, Optional.of(folder), 7, QUESTIONS, Optional.empty());
    return new SearchBenchmark(options, NOWHERE).run();
  }

  @Test
  void everyKindOfQuestionFindsSomething(@TempDir Path folder) throws IOException {
    SearchResult result = run(folder, 1000);

    assertTrue(result.counts().claims() >= 1000, "" + result.counts());
    assertTrue(result.counts().versions() > result.counts().documents(), "none was changed");
    assertTrue(result.filled().isPresent() && result.built().isPresent());
    assertTrue(result.timed().size() >= 20, "" + result.timed());
    for (Timed kind : result.timed()) {
      assertTrue(kind.found() > 0, "nothing found: " + kind);
      assertTrue(kind.p50() <= kind.p99(), "" + kind);
      assertTrue(result.page().contains("| " + kind.kind() + " | "), result.page());
    }
    Timed everything =
        result.timed().stream().filter(k -> k.kind().equals("everything")).findAny().orElseThrow();
    assertEquals(QUESTIONS * result.counts().claims(), everything.found());

    SearchResult again = run(folder, 5000);
    assertEquals(result.counts(), again.counts());
    assertEquals(result.filled(), again.filled(), "it was there already");
    assertEquals(result.built(), again.built());
    assertEquals(found(result), found(again));
  }

  private static List<String> found(SearchResult result) {
    return result.timed().stream()
        .map(kind -> kind.kind() + " " + kind.example() + " " + kind.found())
        .collect(Collectors.toList());
  }

  @Test
  void wrongOptionsAreNamed() {
    assertEquals(1_000_000, Options.parse(List.of()).claims());
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--claims", "many")));
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--folder")));
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--fast", "1")));
  }

  @Test
  void percentilesAreTimesThatWereMeasured() {
    List<Long> nanos = java.util.stream.LongStream.rangeClosed(1, 200).boxed().toList();
    Timed timed = new Timed("kind", "example", 0, nanos, 0);
    assertEquals(100 / 1e6, timed.p50());
    assertEquals(198 / 1e6, timed.p99());
  }

  @Test
  void eachPartOfThePageIsReplacedByItself(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Path file = folder.resolve("docs").resolve("benchmarks.md");
    Files.writeString(file, "# Benchmarks\n\nReading.\n");
    var page = new org.sayso.bench.BenchmarkPage(folder);
    page.writeSearch("\nFirst.\n");
    page.writeSearch("\nSecond.\n");
    assertEquals("# Benchmarks\n\nReading.\n\n## Search\n\nSecond.\n", Files.readString(file));
    page.writeDesk("\nDesk.\n", "2 reports", "\nFirst.\n");
    page.writeDesk("\nDesk.\n", "9 reports", "\nMany.\n");
    page.writeDesk("\nThe desk.\n", "2 reports", "\nFew.\n");
    page.writeSearch("\nThird.\n");
    assertEquals(
        """
        # Benchmarks

        Reading.

        ## Search

        Third.

        ## Desk

        The desk.

        ### 2 reports

        Few.

        ### 9 reports

        Many.
        """,
        Files.readString(file));
  }
}
