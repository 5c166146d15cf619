package org.sayso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents promise is there. */
class DocumentsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern SHEET = Pattern.compile("(?s)```text\n(.*?)```");

  static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
      Path target = document.resolveSibling(link.group(1));
      assertTrue(Files.exists(target), document + " points to " + link.group(1));
    }
  }

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/adr"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aDecisionIsAPageAndDecided(Path decision) throws IOException {
    List<String> lines = Files.readAllLines(decision);
    int number = Integer.parseInt(String.valueOf(decision.getFileName()).substring(0, 4));
    assertTrue(lines.get(0).startsWith("# " + number + ". "), lines.get(0));
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.matches("\\*\\*Status:\\*\\* (decided|superseded by).*")),
        "no status");
    assertEquals(
        List.of("## Context", "## Decision", "## What it refuses"),
        lines.stream().filter(line -> line.startsWith("## ")).toList());
    assertTrue(lines.size() <= 60, "a page at most, not " + lines.size() + " lines");
  }

  @Test
  void decisionsAreCountedWithoutAGap() throws IOException {
    List<Path> decisions = decisions();
    for (int i = 0; i < decisions.size(); i++) {
      String name = String.valueOf(decisions.get(i).getFileName());
      assertEquals("%04d".formatted(i + 1), name.substring(0, 4));
    }
  }

  @Test
  void theSheetInTheReadmeIsWhatWePrint() throws IOException {
    String printed =
        Files.readString(ROOT.resolve("sayso-app/src/test/resources/org/sayso/cli/ferry-80.txt"));
    List<MatchResult> sheets =
        SHEET.matcher(Files.readString(ROOT.resolve("README.md"))).results().toList();
    assertTrue(!sheets.isEmpty(), "the README shows no sheet");
    for (MatchResult sheet : sheets) {
      assertTrue(printed.contains(sheet.group(1)), sheet.group(1));
    }
  }
}
