package org.sayso.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.store.sqlite.Rows.READER;
import static org.sayso.store.sqlite.Rows.account;
import static org.sayso.store.sqlite.Rows.at;
import static org.sayso.store.sqlite.Rows.incoming;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Account;
import org.sayso.news.RefusalReason;
import org.sayso.store.Kept;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;
import org.sayso.store.Version;
import org.sayso.text.Sha256;

/** Captures, versions and readings. */
class SqliteLedgerTest {

  private static final String DAM = "https://corvin.example/dam";
  private static final String A = "Bo Vasque said: five are dead\n";
  private static final String B = "Bo Vasque said: nine are dead\n";

  @TempDir private Path folder = Path.of("none");
  private Ledger ledger = SqliteLedger.open(Path.of(":memory:"));

  @BeforeEach
  void open() {
    ledger.close();
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
  }

  @AfterEach
  void isSound() {
    assertEquals(List.of(), ledger.faults());
    ledger.close();
  }

  private Kept keep(String text, int minute) {
    return Rows.keep(ledger, DAM, text, minute);
  }

  private List<String> texts() {
    return ledger.versions(DAM).stream()
        .map(v -> ledger.reading(v.id()).orElseThrow().account().article().text())
        .toList();
  }

  @Test
  void whatGoesInComesOut() throws SQLException {
    String text =
        """
        id: dam/01
        outlet: Corvin 😀
        published: 2023-05-21T12:30:00+02:00
        😀 Bo Vasque of the navy via Sorpress said on 2023-05-22: "five 😀 // are" dead
        The army and a worker reportedly said: (inner) no
        Ilse denied: it
        """;
    Account account = account(DAM, text);
    assertEquals(3, account.claims().size());
    keep(text, 0);
    Version version = ledger.versions(DAM).get(0);
    KeptReading kept = ledger.reading(version.id()).orElseThrow();
    assertEquals(account, kept.account());
    assertEquals(READER, kept.reader());
    assertEquals(at(0), kept.readAt());
    assertEquals(incoming(DAM, text, 0).evidence(), version.evidence());
    assertEquals("2023-05-21T10:30:00Z", version.since().toString());
    assertEquals(List.of(version), ledger.articles("dam/01"));
    int before = text.codePointCount(0, text.indexOf("\"five"));
    assertEquals(
        before + "-" + (before + 7) + " " + (before + 11) + "-" + (before + 20),
        Rows.value(folder.resolve("ledger.db"), "SELECT content FROM claim WHERE number = 1"));
  }

  @Test
  void keepingTwiceIsKeepingOnce() {
    assertFalse(ledger.has(DAM, Sha256.of(A)));
    assertEquals(Kept.As.NEW, keep(A, 0).as());
    Ledger.Counts once = ledger.counts();
    assertEquals(new Ledger.Counts(1, 1, 1, 1, 1, 0, 0), once);
    assertEquals(Kept.As.KNOWN, keep(A, 0).as());
    assertEquals(once, ledger.counts());
    assertTrue(ledger.has(DAM, Sha256.of(A)));
    assertFalse(ledger.has(DAM, Sha256.of(B)));
    assertFalse(ledger.has("elsewhere", Sha256.of(A)));
    assertTrue(ledger.isSource(DAM));
    assertEquals(Kept.As.KNOWN, keep(A, 5).as());
    assertEquals(2, ledger.counts().captures());
    assertEquals(100, ledger.knownEnd("sayso-00001.warc.gz") - 500);
    assertEquals(0, ledger.knownEnd("sayso-00002.warc.gz"));
  }

  @Test
  void whatIsTakenBackIsAThirdVersion() {
    keep(A, 0);
    assertEquals(Kept.As.VERSION, keep(B, 10).as());
    assertEquals(Kept.As.VERSION, keep(A, 20).as());
    assertEquals(List.of(A, B, A), texts());
    List<Version> versions = ledger.versions(DAM);
    assertEquals(List.of(1, 2, 3), versions.stream().map(Version::number).toList());
    assertEquals(Optional.of(at(10)), versions.get(0).replaced());
    assertEquals(Optional.of(at(20)), versions.get(1).replaced());
    assertEquals(Optional.empty(), versions.get(2).replaced());
    assertEquals(
        Optional.of(at(10)), ledger.reading(versions.get(0).id()).orElseThrow().superseded());
    assertEquals(1, ledger.counts().claims());
  }

  @Test
  void whatWasThereBeforeIsAVersionBefore() {
    String dated = "published: 2023-05-01\n" + A;
    keep(B, 10);
    assertEquals(Kept.As.VERSION, keep(dated, 0).as());
    assertEquals(List.of(dated, B), texts());
    List<Version> versions = ledger.versions(DAM);
    assertEquals("2023-05-01T00:00:00Z", versions.get(0).since().toString());
    assertEquals(Optional.of(at(10)), versions.get(0).replaced());
    assertTrue(ledger.reading(versions.get(0).id()).orElseThrow().superseded().isPresent());
    assertTrue(ledger.reading(versions.get(1).id()).orElseThrow().superseded().isEmpty());
    keep(A, 5);
    assertEquals(List.of(dated, A, B), texts());
    assertEquals(Kept.As.KNOWN, keep(dated, 3).as());
    assertEquals(Kept.As.KNOWN, keep(B, 7).as());
    assertEquals(Kept.As.VERSION, keep(dated, 8).as());
    assertEquals(List.of(dated, A, dated, B), texts());
  }

  @Test
  void whatWasNotReadIsReadLater() {
    Outcome broken = new Outcome.Broken("a mistake");
    assertEquals(Kept.As.BROKEN, ledger.keep(incoming(DAM, A, 0), broken, READER, at(0)).as());
    assertFalse(ledger.has(DAM, Sha256.of(A)));
    Ledger.Unread unread = ledger.unread().get(0);
    assertEquals(
        List.of("broken", "a mistake", READER),
        List.of(unread.reason(), unread.detail(), unread.reader()));
    ledger.keep(incoming(DAM, A, 0), broken, "lines 2", at(1));
    assertEquals(List.of("lines 2"), ledger.unread().stream().map(Ledger.Unread::reader).toList());
    assertEquals(1, ledger.counts().captures());
    assertEquals(Kept.As.NEW, keep(A, 0).as());
    assertEquals(List.of(), ledger.unread());
    assertTrue(ledger.has(DAM, Sha256.of(A)));
    assertEquals(0, ledger.counts().refused());
  }

  @Test
  void addedOnceMoreItIsNotLeftBehindAsUnread() {
    ledger.keep(incoming(DAM, A, 0), new Outcome.Broken("a mistake"), READER, at(0));
    ledger.keep(incoming(DAM, A, 1), new Outcome.Broken("a mistake"), READER, at(1));
    assertEquals(1, ledger.unread().size());
    keep(A, 2);
    assertEquals(List.of(), ledger.unread());
  }

  @Test
  void whatIsRefusedIsEvidence() {
    Outcome refused = new Outcome.Refused(RefusalReason.LANGUAGE, "not English");
    assertEquals(Kept.As.REFUSED, ledger.keep(incoming(DAM, A, 0), refused, READER, at(0)).as());
    assertTrue(ledger.has(DAM, Sha256.of(A)));
    assertEquals("language", ledger.unread().get(0).reason());
    assertEquals(1, ledger.counts().refused());
    assertEquals(List.of(), ledger.versions(DAM));
    assertEquals(0, ledger.lastChange());
  }

  @Test
  void aNewerReadingTakesThePlaceOfTheLast() {
    keep(A, 0);
    keep(B, 10);
    Version first = ledger.versions(DAM).get(0);
    Version second = ledger.versions(DAM).get(1);
    assertEquals(List.of(first, second), ledger.notReadBy("lines 2"));
    ledger.readAgain(second.id(), account(DAM, B + A), "lines 2", at(20));
    ledger.readAgain(first.id(), account(DAM, A), "lines 2", at(21));
    assertEquals(List.of(), ledger.notReadBy("lines 2"));
    assertEquals(List.of(first, second), ledger.notReadBy(READER));
    List<KeptReading> readings = ledger.readings(second.id());
    assertEquals(Optional.of(at(20)), readings.get(0).superseded());
    assertEquals(Optional.empty(), readings.get(1).superseded());
    assertEquals(Optional.of(at(10)), ledger.readings(first.id()).get(0).superseded());
    assertEquals(2, ledger.counts().claims());
  }

  @Test
  void changesAreToldOnceInTheirOrder() {
    keep(A, 0);
    Rows.keep(ledger, "b", B, 1);
    long first = ledger.versions(DAM).get(0).id();
    long last = ledger.lastChange();
    ledger.readAgain(first, account(DAM, A), "lines 2", at(2));
    List<Ledger.Change> changes = ledger.changesAfter(0, 10);
    assertEquals(List.of(2L, first), changes.stream().map(Ledger.Change::version).toList());
    assertEquals(changes.subList(0, 1), ledger.changesAfter(0, 1));
    assertEquals(
        List.of(first),
        ledger.changesAfter(last, 10).stream().map(Ledger.Change::version).toList());
    assertEquals(List.of(), ledger.changesAfter(ledger.lastChange(), 10));
  }
}
