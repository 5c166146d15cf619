package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.score.Extent;
import org.sayso.score.GoldReport;
import org.sayso.score.MarkedTime;
import org.sayso.score.OwnAnswers;
import org.sayso.score.OwnReader;
import org.sayso.score.PageCutter;
import org.sayso.score.SystemReport;
import picocli.CommandLine;

class ScoreCommandTest {

  private static final String ALL_RIGHT =
      "{\"strict\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"n\":1},"
          + "\"relaxed\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"n\":1},"
          + "\"value\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"n\":1},\"reports\":1}\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  /** Reads {@code Friday}, and minds the day of publication. */
  private static final OwnReader FRIDAY =
      gold -> {
        assertEquals(
            List.of("2025-10-06"), gold.stream().map(r -> r.published().orElse("")).toList());
        MarkedTime friday = new MarkedTime(new Extent(0, 6), java.util.Optional.of("2025-10-10"));
        return Map.of("r", new SystemReport("r", "Friday.", List.of(), List.of(friday)));
      };

  /** Cuts out a page's first line. */
  private static final PageCutter HALF =
      page -> new String(page.bytes(), StandardCharsets.UTF_8).lines().findFirst();

  private static final String ALL_THE_SAME =
      "{\"id\":\"p1\",\"label\":\"same\"}\n{\"id\":\"p2\",\"label\":\"same\"}\n";

  /** Holds everything to be the same, and everything to be one story. */
  private static final OwnAnswers SAME =
      new OwnAnswers() {
        @Override
        public String stories(Collection<GoldReport> gold, boolean given) {
          return "{\"articles\": [], \"stories\": []}";
        }

        @Override
        public String clusters(List<Path> gold) {
          return "{\"articles\": [], \"stories\": []}";
        }

        @Override
        public String pairs(Path gold) {
          return ALL_THE_SAME;
        }
      };

  private Path gold = Path.of("gold.jsonl");

  @BeforeEach
  void writeGold() throws IOException {
    gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\": \"r\", \"dct\": \"2025-10-06\", \"text\": \"Friday.\", \"timexes\":"
            + " [{\"start\": 0, \"end\": 6, \"value\": \"2025-10-10\"}]}\n");
  }

  private int run(String... args) {
    return new CommandLine(new ScoreCommand(FRIDAY, HALF, SAME, new WeightsOption()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void readsTheGoldItself() {
    assertEquals(0, run("times", gold.toString(), "--json"));
    assertEquals(ALL_RIGHT, out());
    assertEquals("", err.toString());
  }

  @Test
  void scoresAFile() throws IOException {
    Path system = folder.resolve("system.jsonl");
    Files.writeString(system, "{\"article\": {\"id\": \"r\", \"text\": \"Friday.\"}}");
    assertEquals(0, run("times", gold.toString(), "--system", system.toString(), "--faults", "3"));
    assertTrue(
        out().contains("value                               0.0000   0.0000   0.0000       1\n"),
        out());
    assertTrue(
        err.toString().contains("r/0: 'Friday' gold 2025-10-10, read nothing"), err.toString());
  }

  @Test
  void cutsPagesItself() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.html"), "It fell.\nBuy this.\nIt rose.");
    Files.writeString(
        gold,
        "{\"html\": \"pages/a.html\", \"with\": [\"It fell.\", \"It rose.\"], \"without\": [\"Buy\"]}\n");
    Path own = folder.resolve("own.jsonl");
    assertEquals(0, run("pages", gold.toString(), "--json", "--own", own.toString()));
    assertEquals("{\"p\":1.0,\"r\":0.5,\"f1\":0.6667,\"n\":2,\"accuracy\":0.6667}\n", out());
    assertEquals(
        "{\"article\":{\"id\":\"pages/a.html\",\"text\":\"It fell.\"},\"claims\":[]}\n",
        Files.readString(own));
  }

  @Test
  void aPageThatIsNotThereIsNamed() throws IOException {
    Files.writeString(gold, "{\"html\": \"pages/b.html\", \"with\": [], \"without\": []}\n");
    assertEquals(1, run("pages", gold.toString()));
    assertTrue(
        err.toString().contains("b.html: no such page, nor in pages.tar.gz"), err.toString());
  }

  @Test
  void whatWeAnswerIsScoredLikeAnybodysAnswer() throws IOException {
    Files.writeString(
        gold,
        """
        {"id": "p1", "a": {"content": "x"}, "b": {"content": "y"}, "label": "same"}
        {"id": "p2", "a": {"content": "x"}, "b": {"content": "y"}, "label": "unrelated"}
        """);
    Path own = folder.resolve("own.jsonl");
    assertEquals(0, run("pairs", gold.toString(), "--own", own.toString()), err.toString());
    assertTrue(out().contains("accuracy                            0.5000"), out());
    assertEquals(ALL_THE_SAME, Files.readString(own));
    assertEquals(0, run("pairs", gold.toString(), "--system", own.toString()), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "times",
        "dates gold.jsonl",
        "times gold.jsonl --faults x",
        "times g --reporting",
        "times g --given-claims",
        "claims g --own x"
      })
  void wrongUse(String args) {
    assertEquals(2, run(args.isEmpty() ? new String[0] : args.split(" ", -1)));
    assertEquals("", out());
  }

  @Test
  void aBadFileIsNamed() {
    String missing = folder.resolve("missing").toString();
    assertEquals(1, run("times", missing));
    assertEquals("sayso score: " + missing + ": no such file or folder", err.toString().strip());
    assertEquals(1, run("times", gold.toString(), "--system", missing));
    assertTrue(err.toString().contains(missing + ": no such file"), err.toString());
    assertEquals(1, run("claims", gold.toString()));
    assertTrue(
        err.toString().contains(gold + ": no gold reports with 'claims' here"), err.toString());
  }
}
