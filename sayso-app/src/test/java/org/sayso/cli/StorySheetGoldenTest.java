package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.news.ArticleId;

class StorySheetGoldenTest {

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 140})
  void plain(int columns) {
    Golden.check(
        "story-" + columns + ".txt", new StorySheet(columns, false).of(StorySamples.bridge()));
  }

  @Test
  void inColours() {
    Golden.check("story-colours.txt", new StorySheet(80, true, true).of(StorySamples.bridge()));
  }

  @Test
  void coloursChangeNoWord() {
    assertEquals(
        new StorySheet(100, false, true).of(StorySamples.bridge()),
        new StorySheet(100, true, true)
            .of(StorySamples.bridge())
            .replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void oneReportAndNobodySpeaks() {
    StorySheet sheet = new StorySheet(80, false, true);
    Golden.check(
        "story-little.txt", sheet.of(StorySamples.alone()) + sheet.of(StorySamples.silent()));
  }

  @Test
  void severalStoriesAreParted() {
    ReconcileAnswer one = StorySamples.silent();
    ReconcileAnswer two =
        new ReconcileAnswer(one.accounts(), List.of(one.stories().get(0), one.stories().get(0)));
    assertTrue(new StorySheet(80, false).of(two).contains("\n" + "─".repeat(80) + "\nFog\n"));
  }

  @Test
  void nothingAtAllHelpsOn() {
    StorySheet sheet = new StorySheet(80, false);
    String nothing = sheet.of(new ReconcileAnswer(List.of(), List.of()));
    assertTrue(nothing.startsWith("No report could be read"), nothing);
    String later = sheet.of(new ReconcileAnswer(List.of(), List.of(), List.of(new ArticleId("a"))));
    assertTrue(later.startsWith("No report had come out by then; 1 report came out"), later);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 140, 200})
  void noLineIsTooLongAndNoControlCharacterComesThrough(int columns) {
    for (ReconcileAnswer answer : List.of(StorySamples.hostile(), StorySamples.bridge())) {
      String sheet = new StorySheet(columns, false, true).of(answer);
      int most = Math.min(columns, 160);
      assertTrue(sheet.lines().allMatch(line -> Columns.of(line) <= most), sheet);
      assertFalse(sheet.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'), sheet);
      assertTrue(sheet.lines().allMatch(line -> line.equals(line.stripTrailing())), sheet);
    }
  }

  @Test
  void whatRunsFromRightToLeftDragsNothingAlong() {
    String sheet = new StorySheet(140, false, true).of(StorySamples.hostile());
    for (String line : sheet.lines().toList()) {
      int depth = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
        boolean arabic =
            Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        assertTrue(!arabic || depth == 1, line);
      }
      assertEquals(0, depth, line);
    }
    assertTrue(sheet.contains("\u2068وزارة الدفاع\u2069"), sheet);
  }
}
