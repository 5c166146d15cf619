package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.store.AsOf;
import org.sayso.store.Decision.Kind;
import org.sayso.store.LineReader;

/** What is asked of what is kept. */
class KeepingDeskTest {

  private static final String DAM = "https://corvin.example/dam";
  private static final String FIVE =
      "Bo Vasque said on 2023-05-21: at least five people are dead\n";
  private static final String NINE =
      "Bo Vasque said on 2023-05-22: at least nine people are dead\n";

  /** Long enough to be known again. */
  private static final String PROSE =
      "The port of Ostley was closed on Monday after a crane fell into the basin and blocked the"
          + " way of every ship that had been waiting there since the storm of the week before,"
          + " while three tugs and a diver looked for the driver whose cabin lay under water.\n";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
  }

  private AddAnswer.Added added(String address, String text) {
    return (AddAnswer.Added) kept.page(address, text).get(0);
  }

  @Test
  void aNewVersionTellsWhatChanged() {
    assertTrue(added(DAM, FIVE).revision().isEmpty());
    AddAnswer.Added second = added(DAM, FIVE.replace("five", "nine"));
    assertEquals(2, second.version().number());
    assertEquals(1, second.revision().orElseThrow().changed().size());
  }

  @Test
  void versionsAsOfThen() {
    kept.page(DAM, FIVE);
    kept.at(10).page(DAM, NINE);
    List<VersionsAnswer.Step> steps = steps(Optional.empty());
    assertEquals(2, steps.size());
    assertTrue(steps.get(0).revision().isEmpty());
    assertTrue(steps.get(1).revision().isPresent());
    for (AsOf.Clock clock : AsOf.Clock.values()) {
      assertEquals(1, steps(Optional.of(new AsOf(DataFolder.START, clock))).size());
    }
    AsOf before = new AsOf(DataFolder.START.minusMillis(1), AsOf.Clock.KEPT);
    assertEquals(List.of(), kept.desk().versions(kept.data, DAM, Optional.of(before)));
    assertEquals(List.of(), kept.desk().versions(kept.data, "nothing", Optional.empty()));
    assertEquals(1, kept.desk().versions(kept.data, "dam", Optional.empty()).size());
  }

  private List<VersionsAnswer.Step> steps(Optional<AsOf> asOf) {
    return kept.desk().versions(kept.data, DAM, asOf).get(0).steps();
  }

  @Test
  void copiesAreTold() {
    assertEquals(List.of(), added(DAM, FIVE + PROSE).copyOf());
    assertEquals(List.of(DAM), added("https://pellan.example/crane", PROSE).copyOf());
    assertEquals(List.of(), added("https://pellan.example/other", NINE).copyOf());
    VersionsAnswer answer = kept.desk().versions(kept.data, DAM, Optional.empty()).get(0);
    assertEquals("https://pellan.example/crane", answer.copies().get(0).of().address());
    assertTrue(answer.copies().get(0).copy().containmentOfB() > 0.8);
  }

  @Test
  void copiesAreFoundWhenReadingWorksAtLast() throws IOException {
    ArticleReader worse =
        capture -> {
          throw new IllegalStateException("a mistake");
        };
    kept.report("a.txt", PROSE);
    new DataFolder(folder, "worse", worse).add();
    kept.page(DAM, PROSE);
    kept.reread(false);
    VersionsAnswer answer = kept.desk().versions(kept.data, DAM, Optional.empty()).get(0);
    assertEquals(1, answer.copies().size());
  }

  @Test
  void readingAgainKeepsDecisions() {
    kept.page(DAM, FIVE + "The army denied: it\nIlse Marand said: no\n");
    long reject = kept.decide(Kind.REJECT, "dam/c2", "");
    kept.decide(Kind.SPEAKER, "dam/c1", "Boris Vaskov");
    kept.decide(Kind.ACCEPT, "dam/c3", "");
    List<String> decided =
        List.of("Boris Vaskov: at least five people are dead", "Ilse Marand: no");
    assertEquals(decided, kept.found("*"));
    ArticleReader shorter =
        capture -> {
          String text = new String(capture.bytes(), java.nio.charset.StandardCharsets.UTF_8);
          return new LineReader()
              .read(
                  new Capture(
                      capture.name(),
                      text.replace("The army denied: it", "The army denied; it")
                          .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                      capture.hints()));
        };
    DataFolder second = new DataFolder(folder, "lines 2", shorter).at(20);
    assertEquals(1, second.reread(false).size());
    assertEquals(decided, kept.found("*"));
    assertEquals(
        List.of(true, false, false),
        kept.desk().decisions(kept.data).stream().map(DecisionAnswer::orphan).toList());
    kept.at(21).reread(false);
    assertEquals(decided, kept.found("*"));
    assertFalse(kept.desk().decisions(kept.data).get(0).orphan());
    kept.decide(Kind.UNDO, Long.toString(reject), "");
    assertEquals(3, kept.found("*").size());
    assertThrows(
        IllegalArgumentException.class, () -> kept.decide(Kind.UNDO, Long.toString(reject), ""));
    assertTrue(kept.check().isSound());
  }

  @Test
  void versionsAreShownAsPeopleDecided() {
    kept.page(DAM, FIVE + "The army denied: it\n");
    kept.decide(Kind.SAME_SPEAKER, "Bo Vasque", "Boris Vaskov");
    kept.decide(Kind.REJECT, "dam/c2", "");
    Holding holding = steps(Optional.empty()).get(0).holding();
    assertEquals(
        List.of("Boris Vaskov"),
        holding.account().claims().stream()
            .map(c -> c.provenance().speakers().get(0).canonicalName())
            .toList());
  }

  @Test
  void aWrongDecisionIsNone() {
    kept.page(DAM, FIVE);
    kept.refuses(
        List.of("REJECT", "dam", ""),
        List.of("REJECT", "dam/c9", ""),
        List.of("REJECT", "dike/c1", ""),
        List.of("SPEAKER", "dam/c1", ""),
        List.of("SPEAKER", "dam/c1", " "),
        List.of("SAME_SPEAKER", "Bo Vasque", ""),
        List.of("SAME_SPEAKER", "Bo Vasque", "Bo Vasque"),
        List.of("UNDO", "7", ""));
  }

  @Test
  void whoSaidWhatAndChangedIt() {
    kept.page("https://corvin.example/2", NINE);
    kept.page("https://corvin.example/1", FIVE + "Ilse Marand said: Bo Vasque is gone\n");
    WhoAnswer who = kept.desk().who(new WhoRequest(kept.data, "bo vasque", Optional.empty(), 10));
    assertEquals(
        List.of(
            "Bo Vasque: at least five people are dead", "Bo Vasque: at least nine people are dead"),
        DataFolder.said(who.statements()));
    assertEquals("Bo Vasque", who.names().get(0).value());
    assertEquals(2, who.names().get(0).hits());
    assertEquals(1, who.changes().size());
    assertTrue(who.changes().get(0).earlier().content().contains("five"));
  }

  @Test
  void aFlippedByteIsFound() throws IOException {
    kept.report("a.txt", FIVE);
    kept.report("b.txt", NINE);
    kept.add();
    assertEquals(List.of(), kept.check().faults());
    assertEquals(2, kept.check().records());
    byte[] bytes = Files.readAllBytes(kept.archiveFile());
    bytes[bytes.length - 20] ^= 1;
    Files.write(kept.archiveFile(), bytes);
    List<String> faults = kept.check().faults();
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith("archive: sayso-00001.warc.gz at byte "), faults.get(0));
    assertEquals(1, kept.check().records());
    Files.delete(kept.archiveFile());
    assertEquals(
        List.of("archive: the archive has lost its file sayso-00001.warc.gz"),
        kept.check().faults().stream().distinct().toList());
    assertEquals(List.of("Failed a.txt", "Failed b.txt"), kept.reread(true));
    assertEquals(2, kept.found("*").size()); // the old claims stay
  }

  @Test
  void theIndexIsMadeAgain() throws IOException {
    kept.page(DAM, FIVE);
    assertEquals(2, kept.desk().reindex(kept.data, taken -> {}));
    try (var files = Files.list(kept.data.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(List.of("the index is made anew: there is none"), kept.check().notes());
    assertEquals(2, kept.check().indexed());
    assertEquals(1, kept.found("*").size());
  }
}
