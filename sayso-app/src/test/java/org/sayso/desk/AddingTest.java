package org.sayso.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.archive.WarcArchive;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.store.LedgerException;
import org.sayso.store.LineReader;

/** What is added is kept once and whole, whatever happens meanwhile. */
class AddingTest {

  private static final String FIVE = "Bo Vasque said: five are dead\n";
  private static final String NINE = "Bo Vasque said: nine are dead\n";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));
  private boolean sound = true;

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
  }

  @AfterEach
  void isSound() {
    CheckAnswer check = kept.check();
    assertTrue(!sound || check.isSound(), check.faults().toString());
    assertTrue(!sound || check.notes().isEmpty(), check.notes().toString());
  }

  private long captures() {
    return kept.desk().counts(kept.data).captures();
  }

  @Test
  void twiceIsOnce() throws IOException {
    kept.report("a.txt", FIVE);
    kept.report("b.txt", "refuse");
    kept.report("c.txt", NINE);
    assertEquals(List.of("Added a.txt", "Refused b.txt", "Added c.txt"), kept.add());
    byte[] archive = Files.readAllBytes(kept.archiveFile());
    assertEquals(List.of("Known a.txt", "Known b.txt", "Known c.txt"), kept.at(5).add());
    assertEquals(archive.length, Files.size(kept.archiveFile()));
    assertEquals(3, captures());
    assertEquals(List.of("Bo Vasque: five are dead"), kept.found("five"));
  }

  @Test
  void manyAtOnceAreToldInTheirOrder() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 100; i < 160; i++) {
      kept.report(i + ".txt", "Bo Vasque said: number " + i + "\n");
      names.add("Added " + i + ".txt");
    }
    assertEquals(names, kept.add());
    assertEquals(60, kept.search("number", java.util.Optional.empty()).total());
  }

  /** Killed between the archive and the ledger. */
  @Test
  void whatAKilledRunLeftInTheArchiveIsTakenIn() throws IOException {
    kept.report("a.txt", FIVE);
    kept.add();
    Path b = kept.report("b.txt", NINE);
    WarcArchive archive = new WarcArchive(kept.data.resolve("archive"));
    archive.append(
        new Capture(b.toString(), NINE.getBytes(UTF_8)), b.toUri().toString(), DataFolder.START);
    assertTrue(kept.check().notes().get(0).contains("bytes that the ledger does not know yet"));
    long size = Files.size(kept.archiveFile());
    assertEquals(List.of("Added b.txt", "Known a.txt", "Known b.txt"), kept.add());
    assertEquals(size, Files.size(kept.archiveFile()));
    assertEquals(List.of("Bo Vasque: nine are dead"), kept.found("nine"));
  }

  @Test
  void halfARecordIsWrittenAnew() throws IOException {
    kept.report("a.txt", FIVE);
    kept.add();
    byte[] before = Files.readAllBytes(kept.archiveFile());
    Files.write(
        kept.archiveFile(),
        java.util.Arrays.copyOfRange(before, 0, before.length / 2),
        StandardOpenOption.APPEND);
    kept.report("b.txt", NINE);
    assertEquals(List.of("Known a.txt", "Added b.txt"), kept.add());
    try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(kept.archiveFile()))) {
      assertTrue(new String(in.readAllBytes(), UTF_8).contains(NINE));
    }
  }

  @Test
  void aLostLedgerIsMadeAgainOfTheArchive() throws IOException {
    kept.report("a.txt", FIVE);
    kept.report("b.txt", "refuse");
    kept.add();
    for (String lost : List.of("ledger.db", "ledger.db-wal", "ledger.db-shm")) {
      Files.deleteIfExists(kept.data.resolve(lost));
    }
    assertEquals(
        List.of("Added a.txt", "Refused b.txt", "Known a.txt", "Known b.txt"), kept.at(9).add());
    assertEquals(List.of("Bo Vasque: five are dead"), kept.found("*"));
  }

  @Test
  void aRunThatWasBrokenOffGoesOn() throws IOException {
    for (int i = 10; i < 20; i++) {
      kept.report(i + ".txt", "Bo Vasque said: number " + i + "\n");
    }
    List<String> told = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            kept.add(
                answer -> {
                  told.add(DataFolder.told(answer));
                  if (told.size() == 4) {
                    throw new IllegalStateException("Ctrl-C");
                  }
                }));
    assertEquals(4, captures());
    assertEquals(4, kept.found("*").size());
    List<String> rest = kept.add();
    assertEquals(4, rest.stream().filter(t -> t.startsWith("Known")).count());
    assertEquals(6, rest.stream().filter(t -> t.startsWith("Added")).count());
    assertEquals(10, captures());
  }

  @Test
  void whatWeFailOnIsKeptForABetterReader() throws IOException {
    ArticleReader worse =
        capture -> {
          if (capture.name().endsWith("b.txt")) {
            throw new IllegalStateException("a mistake");
          }
          return new LineReader().read(capture);
        };
    DataFolder worst = new DataFolder(folder, "worse", worse);
    kept.report("a.txt", FIVE);
    kept.report("b.txt", NINE);
    assertEquals(List.of("Added a.txt", "Failed b.txt"), worst.add());
    assertEquals(
        List.of("Failed b.txt"),
        new DataFolder(folder, "bad", worse)
            .reread(false).stream().filter(t -> !t.startsWith("Added")).toList());
    assertEquals(List.of(), new DataFolder(folder, "bad", worse).reread(false));
    assertEquals(2, captures());
    List<String> told = kept.at(5).reread(false);
    assertEquals(2, told.size(), told.toString());
    assertEquals(List.of("Bo Vasque: nine are dead"), kept.found("nine"));
    assertEquals(List.of(), kept.reread(false));
    assertEquals(0, kept.desk().counts(kept.data).refused());
    assertEquals(List.of("Known a.txt", "Known b.txt"), kept.add());
    assertEquals(2, captures());
  }

  @Test
  void whatWeFailedOnIsReadWhenAddedAgain() throws IOException {
    ArticleReader broken =
        capture -> {
          throw new IllegalStateException("a mistake");
        };
    kept.report("a.txt", FIVE);
    assertEquals(List.of("Failed a.txt"), new DataFolder(folder, "worse", broken).add());
    assertEquals(List.of("Added a.txt"), kept.at(5).add());
    assertEquals(0, kept.desk().counts(kept.data).refused());
    assertEquals(List.of(), kept.reread(false));
  }

  @Test
  void onlyOneAddsAtATime() throws IOException {
    kept.report("a.txt", FIVE);
    try (Holdings holdings = DataFolder.holdings(kept.data);
        FolderLock lock = holdings.lock()) {
      assertTrue(lock != null);
      BusyException busy = assertThrows(BusyException.class, kept::add);
      assertEquals(
          "another sayso is adding to " + kept.data + "; try again when it is done",
          busy.getMessage());
      assertEquals(List.of(), kept.found("*")); // searching goes on
    }
    assertEquals(List.of("Added a.txt"), kept.add());
  }

  @Test
  void anArchiveThatCannotBeWrittenLeavesNothingHalf() throws IOException {
    Files.createDirectories(kept.data);
    Path archive = Files.writeString(kept.data.resolve("archive"), "a file");
    kept.report("a.txt", FIVE);
    LedgerException fault = assertThrows(LedgerException.class, kept::add);
    assertTrue(String.valueOf(fault.getMessage()).contains("cannot be made"), fault.getMessage());
    assertEquals(0, captures());
    assertEquals(List.of(), kept.found("*"));
    Files.delete(archive);
    assertEquals(List.of("Added a.txt"), kept.add());
  }

  @Test
  void aFolderThatCannotBeMadeIsToldSo() throws IOException {
    kept.report("a.txt", FIVE);
    Files.writeString(kept.data, "a file");
    assertThrows(LedgerException.class, kept::add);
    Files.delete(kept.data);
    kept.add();
  }
}
