package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.news.RefusalReason;
import org.sayso.reading.Reading;

class ClaimSheetGoldenTest {

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void plain(int columns) {
    Golden.check(
        "ferry-" + columns + ".txt", new ClaimSheet(columns, false, false).render(Samples.ferry()));
  }

  @Test
  void withItsReasons() {
    Golden.check("ferry-why.txt", new ClaimSheet(80, false, true).render(Samples.ferry()));
  }

  @Test
  void inColours() {
    Golden.check("ferry-colours.txt", new ClaimSheet(80, true, true).render(Samples.ferry()));
  }

  @Test
  void coloursChangeNoWord() {
    String colours = new ClaimSheet(80, true, true).render(Samples.ferry());
    assertEquals(
        new ClaimSheet(80, false, true).render(Samples.ferry()),
        colours.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void oneAfterTheOther() {
    ClaimSheet sheet = new ClaimSheet(80, false, false);
    Golden.check(
        "silent-and-hostile.txt", sheet.render(Samples.silent()) + sheet.render(Samples.hostile()));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsTooLongAndNoControlCharacterComesThrough(int columns) {
    String sheet = new ClaimSheet(columns, false, true).render(Samples.hostile());
    assertTrue(sheet.lines().allMatch(line -> Columns.of(line) <= columns), sheet);
    assertFalse(sheet.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'), sheet);
    assertTrue(sheet.lines().allMatch(line -> line.equals(line.stripTrailing())), sheet);
  }

  @Test
  void whatWasRefusedIsNoSheet() {
    assertEquals(
        "",
        new ClaimSheet(80, false, false)
            .render(new Reading.Unreadable("x.txt", RefusalReason.EMPTY, "no bytes")));
  }
}
