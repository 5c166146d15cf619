package org.sayso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.score.GoldReport;
import org.sayso.score.MarkedClaim;
import org.sayso.score.OwnReader;
import org.sayso.score.SystemReport;

/** A figure never changes unnoticed. */
class ScoresTest {

  private static final String CLAIMS =
      """
      {"id": "a/1", "text": "The army denied it. The mayor said so.", "claims": [
        {"id": "c1", "source": [[0, 8]], "cue": [[9, 15]], "content": [[16, 18]], "quotation": "indirect",
         "stance": "denies", "hedged": false, "speakers": ["army"], "affiliation": null, "saidAt": null,
         "via": [], "within": null}]}
      """;

  @TempDir private Path root = Path.of("");

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  /** Reads what is marked: all is right. */
  private static final OwnReader KNOWS = gold -> read(gold, true);

  /** Finds nothing. */
  private static final OwnReader KNOWS_NOTHING = gold -> read(gold, false);

  private static Map<String, SystemReport> read(Iterable<GoldReport> gold, boolean all) {
    Map<String, SystemReport> read = new LinkedHashMap<>();
    for (GoldReport report : gold) {
      List<MarkedClaim> claims = all ? report.claims() : List.of();
      read.put(report.id(), new SystemReport(report.id(), report.text(), claims, List.of()));
    }
    return read;
  }

  @BeforeEach
  void gold() throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Files.createDirectories(root.resolve("gold/stories/a"));
    Files.writeString(root.resolve("gold/stories/a/1.json"), CLAIMS);
  }

  private int score(OwnReader reader, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of("--root", root.toString(), "--only", "stories"));
    args.addAll(List.of("--gold", root.resolve("gold").toString()));
    return new Scores(Scores.Options.parse(args), new PrintStream(told, true, UTF_8)).run(reader);
  }

  private String file(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  @Test
  void theFirstTimeTheFiguresAreWritten() throws IOException {
    assertEquals(0, score(KNOWS));
    assertTrue(file("sayso-bench/scores/stories.yaml").contains("\n  right.f1: 1.0000\n"));
    assertTrue(file("docs/scores.md").contains("| stories | detected.f1 | 1.0000 | 0.92 ✓ |"));
  }

  @Test
  void theSameFiguresChangeNoFile() throws IOException {
    score(KNOWS);
    String page = file("docs/scores.md");
    String figures = file("sayso-bench/scores/stories.yaml");
    assertEquals(0, score(KNOWS));
    assertEquals(page, file("docs/scores.md"));
    assertEquals(figures, file("sayso-bench/scores/stories.yaml"));
  }

  @Test
  void aChangedFigureFailsUntilItIsTaken() throws IOException {
    score(KNOWS);
    String page = file("docs/scores.md");
    assertEquals(1, score(KNOWS_NOTHING));
    assertEquals(page, file("docs/scores.md"));
    assertTrue(told.toString(UTF_8).contains("stories right.f1 1.0000 → 0.0000"), told::toString);
    assertTrue(told.toString(UTF_8).contains("make score UPDATE=1"), told::toString);
    assertEquals(0, score(KNOWS_NOTHING, "--update"));
    assertTrue(file("docs/scores.md").contains("0.0000 | 0.92, short by 0.9200 |"));
    assertEquals(0, score(KNOWS_NOTHING));
  }

  @Test
  void withoutGoldNothingIsComputed() throws IOException {
    List<String> args = List.of("--root", root.toString(), "--gold", root + "/nowhere");
    var scores = new Scores(Scores.Options.parse(args), new PrintStream(told, true, UTF_8));
    assertEquals(0, scores.run());
    assertTrue(told.toString(UTF_8).contains("no gold in "), told::toString);
  }

  @Test
  void wrongUseIsSaid() {
    for (String wrong : List.of("--frobnicate", "--gold", "--only")) {
      List<String> args = List.of(wrong);
      assertThrows(IllegalArgumentException.class, () -> Scores.Options.parse(args));
    }
    List<String> unknown = List.of("--only", "weather");
    assertThrows(IllegalArgumentException.class, () -> Scores.Options.parse(unknown));
  }

  /** What is committed: the page is made of the files, and no figure of theirs is left out. */
  @Test
  void thePageIsThatOfTheFiles() throws IOException {
    Scores.Options here = Scores.Options.parse(List.of("--root", ".."));
    Map<String, ScoreFile> scores = new LinkedHashMap<>();
    for (Yardstick yardstick : Yardstick.ALL) {
      Optional<ScoreFile> file = ScoreFile.read(here.file(yardstick.name()));
      assertTrue(file.isPresent(), () -> "no scores of " + yardstick.name());
      file.ifPresent(figures -> scores.put(yardstick.name(), figures));
    }
    String page = new ScorePage(scores, ScoreFile.read(here.file("stages"))).toString();
    assertEquals(page, Files.readString(here.page()));
  }
}
