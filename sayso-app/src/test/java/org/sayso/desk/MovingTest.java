package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.reading.ArticleReader;
import org.sayso.store.AsOf;
import org.sayso.store.Decision.Kind;

/** From one folder to another, and two into one. */
class MovingTest {

  private static final String DAM = "https://corvin.example/dam";
  private static final String FIVE = "Bo Vasque said: five are dead\n";
  private static final String NINE = "Bo Vasque said: nine are dead\n";

  @TempDir private Path folder = Path.of("none");
  private DataFolder here = new DataFolder(Path.of("none"));
  private DataFolder there = new DataFolder(Path.of("none"));
  private Path export = Path.of("none");

  @BeforeEach
  void open() {
    here = new DataFolder(folder.resolve("here"));
    there = new DataFolder(folder.resolve("there"));
    export = folder.resolve("export.zip");
  }

  private long move() {
    here.desk().export(here.data, export, done -> {});
    return there.at(500).desk().importFrom(there.data, export, done -> {});
  }

  private void sound() {
    CheckAnswer check = there.check();
    assertEquals(List.of(), check.faults());
    assertEquals(List.of(), check.notes());
  }

  @Test
  void anEmptyFolderBecomesTheSame() throws IOException {
    ArticleReader broken =
        capture -> {
          throw new IllegalStateException("a mistake");
        };
    here.report("a.txt", FIVE);
    here.report("b.txt", "refuse");
    here.add();
    here.at(1).page(DAM, FIVE);
    here.at(2).page(DAM, NINE);
    here.at(3).page(DAM, FIVE);
    here.at(4).decide(Kind.SAME_SPEAKER, "Bo Vasque", "Vask");
    here.at(5).decide(Kind.REJECT, "a.txt/c1", "");
    here.report("c.txt", FIVE);
    new DataFolder(folder.resolve("here"), "worse", broken).add();
    assertEquals(6, move());
    for (String words : List.of("*", "five", "speaker:Vask", "speaker:Vasque")) {
      assertEquals(here.found(words), there.found(words), words);
      AsOf asOf = new AsOf(DataFolder.START.plusSeconds(130), AsOf.Clock.KEPT);
      assertEquals(
          DataFolder.said(here.search(words, Optional.of(asOf)).statements()),
          DataFolder.said(there.search(words, Optional.of(asOf)).statements()));
    }
    assertEquals(here.desk().counts(here.data), there.desk().counts(there.data));
    assertEquals(3, there.desk().versions(there.data, DAM, Optional.empty()).get(0).steps().size());
    sound();
    long size = Files.size(there.archiveFile());
    assertEquals(0, move());
    assertEquals(size, Files.size(there.archiveFile()));
    assertEquals(here.desk().counts(here.data), there.desk().counts(there.data));
    assertEquals(List.of("Added c.txt"), there.reread(false));
  }

  @Test
  void twoDesksAreBroughtTogether() {
    here.page(DAM, FIVE);
    here.at(10).page(DAM, NINE);
    there.at(20).page(DAM, NINE);
    there.page("https://corvin.example/ferry", FIVE);
    assertEquals(1, move());
    List<VersionsAnswer.Step> steps =
        there.desk().versions(there.data, DAM, Optional.empty()).get(0).steps();
    assertEquals(2, steps.size());
    assertTrue(steps.get(1).holding().account().article().text().equals(NINE));
    assertEquals(List.of("Bo Vasque: nine are dead"), there.found("nine"));
    assertEquals(List.of("Bo Vasque: five are dead"), there.found("five"));
    sound();
    long size = there.archiveFile().toFile().length();
    assertEquals(0, move());
    assertEquals(size, there.archiveFile().toFile().length());
  }

  @Test
  void whatAKilledRunLeftHereIsTakenInBefore() throws IOException {
    here.page(DAM, NINE);
    there.page("https://corvin.example/ferry", FIVE);
    Files.writeString(there.archiveFile(), "half", java.nio.file.StandardOpenOption.APPEND);
    assertEquals(1, move());
    sound();
    List<String> words = there.found("*");
    assertEquals(2, words.size());
    Files.delete(there.data.resolve("ledger.db"));
    there.reread(true);
    assertEquals(words, there.found("*"));
  }

  @Test
  void whatIsNoExportIsRefused() throws IOException {
    Files.writeString(export, "a letter");
    UncheckedIOException fault =
        assertThrows(
            UncheckedIOException.class,
            () -> there.desk().importFrom(there.data, export, done -> {}));
    assertTrue(
        String.valueOf(fault.getMessage()).contains("is no export of sayso"), fault.getMessage());
    assertThrows(
        UncheckedIOException.class,
        () -> there.desk().importFrom(there.data, folder.resolve("nowhere"), done -> {}));
    assertEquals(0, there.desk().counts(there.data).captures());
  }

  @Test
  void anExportThatCannotBeWrittenLeavesNothing() {
    here.page(DAM, NINE);
    Path nowhere = folder.resolve("nowhere/export.zip");
    assertThrows(
        UncheckedIOException.class, () -> here.desk().export(here.data, nowhere, done -> {}));
    assertFalse(Files.exists(nowhere));
  }
}
