package org.sayso.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.store.sqlite.Rows.at;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.claim.Stance;
import org.sayso.news.Evidence;
import org.sayso.news.Feed;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Fingerprint;
import org.sayso.store.KeptCopy;
import org.sayso.store.Ledger;
import org.sayso.store.LedgerException;
import org.sayso.store.SavedSearch;
import org.sayso.store.Search;

/** What else the ledger holds, and that it stays whole. */
class WholeLedgerTest {

  private static final String A = "Bo Vasque said: five are dead\n";

  @TempDir private Path folder = Path.of("none");
  private Path file = Path.of("");
  private Ledger ledger = SqliteLedger.open(Path.of(":memory:"));

  @BeforeEach
  void open() {
    ledger.close();
    file = folder.resolve("ledger.db");
    ledger = SqliteLedger.open(file);
    Rows.keep(ledger, "a", A, 0);
    Rows.keep(ledger, "b", A + "x", 1);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private long decide(Kind kind, Subject subject, String value) {
    Optional<String> name = Optional.of(value).filter(v -> !v.isEmpty());
    return ledger.decide(kind, subject, name, "me", "why not", at(5));
  }

  @Test
  void decisionsAreRows() {
    Subject claim = new Subject.OfClaim(1, "16-29", "five are dead");
    long reject = decide(Kind.REJECT, claim, "");
    long undo = decide(Kind.UNDO, new Subject.OfDecision(reject), "");
    Subject name = new Subject.OfSpeaker("Bo Vasque");
    long same = decide(Kind.SAME_SPEAKER, name, "B. Vasque");
    assertEquals(
        List.of(
            new Decision(
                reject,
                Kind.REJECT,
                claim,
                Optional.empty(),
                "me",
                "why not",
                at(5),
                Optional.of(undo)),
            new Decision(
                undo,
                Kind.UNDO,
                new Subject.OfDecision(reject),
                Optional.empty(),
                "me",
                "why not",
                at(5),
                Optional.empty()),
            new Decision(
                same,
                Kind.SAME_SPEAKER,
                name,
                Optional.of("B. Vasque"),
                "me",
                "why not",
                at(5),
                Optional.empty())),
        ledger.decisions());
    assertEquals(3, ledger.counts().decisions());
    assertThrows(
        LedgerException.class, () -> decide(Kind.UNDO, new Subject.OfDecision(reject), ""));
    assertThrows(
        LedgerException.class, () -> decide(Kind.REJECT, new Subject.OfClaim(99, "0-1", "x"), ""));
    assertEquals(3, ledger.decisions().size());
  }

  private List<Long> touchedBy(Runnable decision) {
    long before = ledger.lastChange();
    decision.run();
    return ledger.changesAfter(before, 10).stream().map(Ledger.Change::version).sorted().toList();
  }

  @Test
  void aNameTouchesAllThatComeToIt() {
    Rows.keep(ledger, "c", "Ilse Marand said: no\n", 2);
    assertEquals(
        List.of(1L, 2L),
        touchedBy(() -> decide(Kind.SAME_SPEAKER, new Subject.OfSpeaker("Bo Vasque"), "Vask")));
    assertEquals(
        List.of(3L),
        touchedBy(() -> decide(Kind.SPEAKER, new Subject.OfClaim(3, "18-20", "no"), "Vask")));
    long[] last = new long[1];
    assertEquals(
        List.of(1L, 2L, 3L),
        touchedBy(
            () -> last[0] = decide(Kind.SAME_SPEAKER, new Subject.OfSpeaker("Vask"), "Vasque")));
    assertEquals(
        List.of(1L, 2L, 3L),
        touchedBy(() -> decide(Kind.UNDO, new Subject.OfDecision(last[0]), "")));
  }

  @Test
  void feedsAreKeptAsTheyStand() {
    Feed feed = Feed.of(URI.create("https://quay.example/feed"), at(0));
    ledger.keepFeed(feed);
    Feed asked = feed.answered(Optional.of("\"1\""), Optional.of("Monday"), at(15));
    ledger.keepFeed(asked);
    Feed gone =
        Feed.of(URI.create("https://a.example/feed"), at(0)).failed("no", at(1)).retired("gone");
    ledger.keepFeed(gone);
    assertEquals(List.of(gone, asked), ledger.feeds());
    ledger.forgetFeed(gone.address());
    assertEquals(List.of(asked), ledger.feeds());
  }

  @Test
  void pagesAreThoseOfTheWeb() {
    Rows.keep(ledger, "https://a.example/1", A, 10);
    Rows.keep(ledger, "https://a.example/1", A, 70);
    Rows.keep(ledger, "https://a.example/2", A, 20);
    ledger.keepLook("https://a.example/2", at(90));
    assertEquals(
        List.of(
            new Ledger.Page("https://a.example/1", at(10), at(70)),
            new Ledger.Page("https://a.example/2", at(20), at(90))),
        ledger.pagesSince(at(10)));
    assertEquals(1, ledger.pagesSince(at(11)).size());
  }

  @Test
  void copiesAndTheirKeys() {
    Rows.keep(ledger, "a", A + "y", 2);
    ledger.keepFingerprint(1, "Corvin", print(List.of(1L, 2L), 7, 70));
    ledger.keepFingerprint(2, "Corvin", print(List.of(2L, 3L), 7, 71));
    ledger.keepFingerprint(3, "", print(List.of(1L, 2L), 7, 72));
    assertEquals(List.of(2L), ledger.sharingKeys(1, 10)); // another version is no copy
    assertEquals(List.of(1L, 3L), ledger.sharingKeys(2, 10));
    assertEquals(List.of(1L), ledger.sharingKeys(2, 1));
    assertEquals(Set.of(7L), ledger.repeated("Corvin", 2));
    assertEquals(Set.of(), ledger.repeated("Corvin", 3));
    ledger.keepFingerprint(2, "Corvin", print(List.of(9L), 7, 71));
    assertEquals(List.of(), ledger.sharingKeys(2, 10));
    KeptCopy copy = new KeptCopy(1, 2, "near", 0.5, 0.6, 0.7);
    ledger.keepCopy(copy);
    ledger.keepCopy(copy);
    assertEquals(List.of(copy), ledger.copies(1));
    assertEquals(List.of(copy), ledger.copies(2));
    assertEquals(List.of(), ledger.copies(3));
  }

  private static Fingerprint print(List<Long> keys, long line, long beside) {
    return new Fingerprint(keys, List.of(new Fingerprint.Paragraph(line, beside)));
  }

  @Test
  void togetherIsAllOrNothing() {
    Ledger.Counts before = ledger.counts();
    long change = ledger.lastChange();
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.together(
                () -> {
                  Rows.keep(ledger, "c", A, 5);
                  decide(Kind.SAME_SPEAKER, new Subject.OfSpeaker("Bo Vasque"), "Vask");
                  ledger.keepFeed(Feed.of(URI.create("https://a.example/"), at(0)));
                  throw new IllegalStateException("in the midst");
                }));
    assertEquals(before, ledger.counts());
    assertEquals(change, ledger.lastChange());
    assertEquals(List.of(), ledger.feeds());
    Rows.keep(ledger, "c", A, 5);
    try (Ledger other = SqliteLedger.open(file)) {
      assertEquals(3, other.counts().versions());
    }
  }

  @Test
  void everyPlaceIsTold() {
    List<Evidence> places = new ArrayList<>();
    for (int i = 2; i < 1_102; i++) {
      Rows.keep(ledger, "s" + i, "x" + i, i);
    }
    ledger.eachEvidence(places::add);
    assertEquals(1_102, places.size());
    assertEquals(List.of(0L, 100L), places.subList(0, 2).stream().map(Evidence::offset).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM reading WHERE id = 1| reading",
        "DELETE FROM capture WHERE id = 1| version row 1 points at no capture",
        "DELETE FROM version WHERE id = 2| documents without a version",
        "UPDATE version SET number = 3 WHERE id = 1| not numbered from 1 on",
        "DELETE FROM said_by| 2 claims without a speaker",
        "UPDATE reading SET superseded = 1| not just one reading in force",
        "DELETE FROM text| points at no text",
      })
  void damageIsFound(String statement, String fault) throws Exception {
    assertEquals(List.of(), ledger.faults());
    Rows.write(file, statement);
    assertTrue(ledger.faults().stream().anyMatch(f -> f.contains(fault)), ledger.faults() + "");
  }

  @Test
  void anOlderFormGetsTheTablesOfToday() throws Exception {
    Subject claim = new Subject.OfClaim(1, "16-29", "five are dead");
    decide(Kind.REJECT, claim, "");
    ledger.close();
    for (String column :
        List.of(
            "source",
            "source_words",
            "cue",
            "cue_words",
            "moved",
            "moved_words",
            "stance",
            "hedged",
            "said",
            "other_version",
            "other_content",
            "other_words")) {
      Rows.write(file, "ALTER TABLE decision DROP COLUMN " + column);
    }
    Rows.write(file, "DROP TABLE saved_search");
    Rows.write(file, "PRAGMA user_version = 2"); // as the Sayso of before left it
    ledger = SqliteLedger.open(file);
    assertEquals("3", Rows.value(file, "PRAGMA user_version"));
    assertEquals(Correction.NONE, ledger.decisions().get(0).correction());
    ledger.decide(
        Kind.STANCE, claim, Optional.empty(), Correction.of(Stance.DENIES), "me", "", at(6));
    assertEquals(Optional.of(Stance.DENIES), ledger.decisions().get(1).correction().stance());
    assertEquals(List.of(), ledger.savedSearches());
    assertEquals(List.of(), ledger.faults());
  }

  @Test
  void correctionsAreRows() {
    Subject.OfClaim one = new Subject.OfClaim(1, "16-29", "five are dead");
    Subject.OfClaim other = new Subject.OfClaim(2, "16-29", "five are dead");
    Correction whole =
        new Correction(
            Optional.of(Anchor.NONE),
            Optional.of(new Anchor("10-14", "said")),
            Optional.of(new Anchor("16-20 25-29", "five … dead")),
            Optional.of(Stance.ASKS),
            Optional.of(false),
            Optional.of(new Correction.Said(Optional.empty())));
    Correction day = Correction.of(new Correction.Said(Optional.of(LocalDate.of(2023, 5, 1))));
    for (Correction correction : List.of(whole, day, Correction.of(true))) {
      ledger.decide(Kind.SPANS, one, Optional.empty(), correction, "me", "", at(5));
    }
    decide(Kind.SAME_CLAIM, new Subject.OfClaims(one, other), "");
    assertEquals(
        List.of(whole, day, Correction.of(true), Correction.NONE),
        ledger.decisions().stream().map(Decision::correction).toList());
    assertEquals(new Subject.OfClaims(one, other), ledger.decisions().get(3).subject());
    assertEquals(List.of(), ledger.faults());
  }

  @Test
  void searchesAreKept() {
    SavedSearch search =
        new SavedSearch(
            "dead", "five are", Search.What.ARTICLES, Search.Order.DOUBT, "me", at(1), at(2));
    ledger.keepSearch(search);
    assertEquals(List.of(search), ledger.savedSearches());
    ledger.keepSearch(search.lookedAt(at(3)));
    assertEquals(List.of(search.lookedAt(at(3))), ledger.savedSearches());
    assertTrue(ledger.forgetSearch("dead"));
    assertFalse(ledger.forgetSearch("dead"));
  }

  @Test
  void aNewerFormIsRefused() throws Exception {
    ledger.close();
    Rows.write(file, "PRAGMA user_version = 99");
    LedgerException fault = assertThrows(LedgerException.class, () -> SqliteLedger.open(file));
    assertTrue(String.valueOf(fault.getMessage()).contains("newer Sayso"), fault.getMessage());
    assertEquals("99", Rows.value(file, "PRAGMA user_version"));
  }

  @Test
  void whatIsNoLedgerIsRefused() throws Exception {
    Path none = Files.writeString(folder.resolve("none.db"), "a letter\n".repeat(1_000));
    assertThrows(LedgerException.class, () -> SqliteLedger.open(none));
    Path behindAFile = none.resolve("ledger.db");
    assertThrows(LedgerException.class, () -> SqliteLedger.open(behindAFile));
  }

  @Test
  void aCopyIsTheSameAnotherIsNot() {
    Path copy = folder.resolve("copy.db");
    ledger.copyTo(copy);
    try (Ledger same = SqliteLedger.open(copy);
        Ledger other = SqliteLedger.open(folder.resolve("other.db"))) {
      assertEquals(ledger.id(), same.id());
      assertEquals(ledger.counts(), same.counts());
      assertEquals(ledger.versions("a"), same.versions("a"));
      assertNotEquals(ledger.id(), other.id());
    }
  }
}
