package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.score.Marks.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures whose gold is files of their own form: pairs, clusters, pages and stories. */
class FileScoresTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private static Score score(Measure measure, Path gold, Path system) {
    return measure.score(List.of(gold), system, false, new Faults());
  }

  @Test
  void pairs() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id": "1", "label": "same", "a": {"content": "x"}, "b": {"content": "y"}}
            {"id": "2", "label": "conflict", "kind": "number"}
            {"id": "3", "label": "conflict", "kind": "number"}
            {"id": "4", "label": "unrelated"}
            {"id": "5", "label": "of no use"}
            """);
    Path system =
        file(
            "system.jsonl",
            """
            {"id": "1", "label": "conflict", "kind": "place"}
            {"id": "2", "label": "conflict", "kind": "number"}
            {"id": "3", "label": "conflict", "kind": "place"}
            """);
    Score score = score(Measure.PAIRS, gold, system);
    assertEquals("0.5000", told(score, "accuracy"));
    assertEquals("0.6667 1.0000 0.8000 of 2", told(score, "conflict"));
    assertEquals("0.2000", told(score, "macro_f1")); // 0.8 among four labels
    assertEquals("0.6667 1.0000 0.8000 of 2", told(score, "conflict_against_same"));
    assertEquals("0.5000", told(score, "conflict_kind"));
  }

  @Test
  void clusters() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id": "a", "incident": "i1"}
            {"id": "b", "incident": "i1"}

            {"id": "c", "subtopic": "i2"}
            """);
    Path system =
        file("system.json", "{\"stories\": [{\"id\": \"s\", \"reports\": [\"a\", \"c\"]}]}");
    Score score = score(Measure.CLUSTERS, gold, system);
    assertEquals("0.0000 0.0000 0.0000 of 1", told(score, "pairs"));
    assertEquals("0.6667 0.6667 0.6667", told(score, "b3"));
  }

  @Test
  void pages() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"html": "pages/a.html", "with": ["was  there", "and gone"], "without": ["Buy", "Menu"]}
            {"html": "pages/b.html", "with": ["unread"], "without": []}
            """);
    Path system =
        file(
            "system.jsonl",
            """
            {"article": {"id": "a.html", "text": "She was\\n there. Buy this."}}
            {"refused": {"name": "b.html", "reason": "EMPTY", "detail": ""}}
            """);
    Score score = score(Measure.PAGES, gold, system);
    assertEquals(
        "{\"p\":0.5,\"r\":0.3333,\"f1\":0.4,\"n\":3,\"accuracy\":0.4}", score.toJson().toString());
  }

  @Test
  void stories() throws IOException {
    String first =
        "{\"id\": \"r/1\", \"text\": \"Ann said it rained.\", \"claims\": [{\"id\": \"c1\","
            + " \"content\": [[9, 18]]}]}";
    String second =
        "{\"id\": \"r/2\", \"text\": \"Ann said it rained. Bob said it snowed.\", \"claims\":"
            + " [{\"id\": \"c1\", \"content\": [[9, 18]]}, {\"id\": \"c2\", \"content\":"
            + " [[29, 38]]}]}";
    file("gold/1.json", first);
    file("gold/2.json", second);
    file(
        "gold/story.json",
        """
        {"id": "r", "reports": ["r/1", "r/2"],
         "groups": [{"id": "g1", "gist": "rain", "members": ["r/1/c1", "r/2/c1"], "independent": 1},
                    {"id": "g2", "gist": "snow", "members": ["r/2/c2"], "independent": 1}],
         "conflicts": [{"a": "g1", "b": "g2", "kind": "outcome"}], "compatible": [],
         "derivation": [{"from": "r/2", "to": "r/1", "kind": "copies"}]}
        """);
    String articles =
        (first + "," + second)
            .replaceAll(
                "\"id\": (\"r/.\"), \"text\": (\"[^\"]*\")",
                "\"article\": {\"id\": $1, \"text\": $2}");
    Path system =
        file(
            "system.json",
            "{\"articles\": ["
                + articles
                + "], \"stories\": ["
                + """
                {"id": "s1", "reports": ["r/1", "r/2"],
                 "groups": [{"id": "x", "members": ["r/1/c1"], "independent": 1},
                            {"id": "y", "members": ["r/2/c1", "r/2/c2"], "independent": 2}],
                 "conflicts": [{"a": "x", "b": "y", "kind": "number"}],
                 "derivation": [{"from": "r/2", "to": "r/1"}, {"from": "r/1", "to": "r/2"}]}]}
                """);
    Score score = score(Measure.STORIES, folder.resolve("gold"), system);
    assertEquals("1.0000 1.0000 1.0000", told(score, "stories_b3"));
    assertEquals("0.0000 0.0000 0.0000 of 1", told(score, "same_claim"));
    assertEquals("1.0000 1.0000 1.0000 of 1", told(score, "conflicts"));
    assertEquals("0.0000", told(score, "conflict_kind"));
    assertEquals("0/0", told(score, "false_conflicts_on_compatible"));
    assertEquals("1.0000", told(score, "independent_right")); // of x and y, alike, the first counts
    assertEquals("0.5000 1.0000 0.6667 of 1", told(score, "derivation"));
    assertEquals("3/3", told(score, "claims_matched"));
  }

  @Test
  void goldHasItsMarksAndItsDay() throws IOException {
    file(
        "gold/a/1.json",
        "{\"id\": \"1\", \"text\": \"x\", \"claims\": [], \"date\": \"2025-01-01\"}");
    file(
        "gold/b/2.jsonl",
        """
        {"id": "2", "text": "x", "timexes": [], "dct": "2025-01-02", "date": "2025-01-03"}
        {"id": "3", "text": "x", "claims": null, "published": "2025-01-04", "dct": "2025-01-05"}
        {"id": "4", "claims": []}
        """);
    assertEquals(
        List.of("1 2025-01-01", "3 2025-01-04"),
        Gold.reports(List.of(folder.resolve("gold")), Gold.Marks.CLAIMS).values().stream()
            .map(report -> report.id() + " " + report.published().orElse("no day"))
            .toList());
  }

  @Test
  void aBadFileIsNamed() throws IOException {
    Path system =
        file("system.jsonl", "{\"article\": {\"id\": \"r\", \"text\": \"x\"}}\n{\"article\"");
    BadFile bad = assertThrows(BadFile.class, () -> SystemReport.readAll(system));
    assertTrue(bad.toString().contains(system + ", line 2: not JSON: "), bad.toString());
    Path span =
        file(
            "span.jsonl",
            "{\"id\": \"r\", \"text\": \"x\", \"claims\": [{\"id\": \"c1\", \"cue\": [[3]]}]}");
    bad = assertThrows(BadFile.class, () -> Gold.reports(List.of(span), Gold.Marks.CLAIMS));
    assertEquals(span + ", line 1, claims: 'cue' holds [3], which is no span", bad.getMessage());
  }
}
