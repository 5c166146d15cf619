package org.sayso.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.store.sqlite.Rows.account;
import static org.sayso.store.sqlite.Rows.at;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.AsOf;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Ledger;
import org.sayso.store.LedgerException;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.SqliteLedger;

/** The index follows the ledger, and is made again whatever becomes of its files. */
class CatchingUpTest {

  private static final String A = "Bo Vasque said: five are dead\n";
  private static final String B = "Bo Vasque said: nine are dead\n";

  @TempDir private Path folder = Path.of("none");
  private Ledger ledger = SqliteLedger.open(Path.of(":memory:"));
  private ClaimIndex index = new LuceneIndex(Path.of("none"));

  @BeforeEach
  void open() {
    close();
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    index = new LuceneIndex(folder.resolve("index"));
    Rows.keep(ledger, "a", A, 0);
    assertTrue(index.catchUp(ledger, taken -> {}));
  }

  @AfterEach
  void close() {
    index.close();
    ledger.close();
  }

  private long hits(String words) {
    assertTrue(index.catchUp(ledger, taken -> {}));
    return count(index, words, Optional.empty());
  }

  private static long count(ClaimIndex index, String words, Optional<AsOf> asOf) {
    Search search =
        new Search(
            QueryParser.parse(words).query(),
            Search.What.CLAIMS,
            asOf,
            Search.Order.BEST,
            0,
            10,
            false);
    return index.search(search).total();
  }

  private long asOf(String words, Instant moment, AsOf.Clock clock) {
    assertTrue(index.catchUp(ledger, taken -> {}));
    return count(index, words, Optional.of(new AsOf(moment, clock)));
  }

  @Test
  void aSupersededVersionIsShownAsOfThen() {
    Rows.keep(ledger, "a", B, 10);
    assertEquals(0, hits("five"));
    assertEquals(1, hits("nine"));
    for (AsOf.Clock clock : AsOf.Clock.values()) {
      assertEquals(1, asOf("five", at(9), clock));
      assertEquals(0, asOf("nine", at(9), clock));
      assertEquals(0, asOf("five", at(10), clock));
      assertEquals(1, asOf("nine", at(10), clock));
    }
  }

  @Test
  void aSupersededReadingIsShownAsOfThen() {
    ledger.readAgain(1, account("a", A + "The army denied: it\n"), "lines 2", at(20));
    assertEquals(1, hits("army"));
    assertEquals(2, hits("*"));
    assertEquals(1, asOf("*", at(19), AsOf.Clock.KEPT));
    assertEquals(2, asOf("*", at(20), AsOf.Clock.KEPT));
    assertEquals(2, asOf("*", at(0), AsOf.Clock.PUBLISHED)); // the newest reading of what was out
  }

  private long decide(Kind kind, Subject subject, Optional<String> value, int minute) {
    return ledger.decide(kind, subject, value, "me", "", at(minute));
  }

  @Test
  void whatIsRejectedIsNotFound() {
    Subject claim = new Subject.OfClaim(1, "16-29", "five are dead");
    long reject = decide(Kind.REJECT, claim, Optional.empty(), 5);
    assertEquals(0, hits("five"));
    assertEquals(1, asOf("five", at(4), AsOf.Clock.KEPT));
    assertEquals(0, asOf("five", at(5), AsOf.Clock.KEPT));
    assertEquals(0, asOf("five", at(4), AsOf.Clock.PUBLISHED));
    decide(Kind.REJECT, claim, Optional.empty(), 8);
    assertEquals(0, asOf("five", at(6), AsOf.Clock.KEPT));
    decide(Kind.ACCEPT, claim, Optional.empty(), 9);
    assertEquals(1, hits("five"));
    decide(Kind.UNDO, new Subject.OfDecision(3), Optional.empty(), 10);
    assertEquals(0, hits("five"));
    decide(Kind.UNDO, new Subject.OfDecision(reject), Optional.empty(), 11);
    assertEquals(0, hits("five")); // the second one stands
  }

  @Test
  void aNameThatPeopleGaveIsFound() {
    decide(Kind.SAME_SPEAKER, new Subject.OfSpeaker("Bo Vasque"), Optional.of("B. Vask"), 5);
    assertEquals(1, hits("speaker:Vask"));
    assertEquals(0, hits("speaker:Vasque"));
    assertEquals(1, hits("source:Vasque"));
    decide(Kind.SAME_SPEAKER, new Subject.OfSpeaker("B. Vask"), Optional.of("Boris Vaskov"), 6);
    assertEquals(1, hits("speaker:Boris"));
    decide(Kind.UNDO, new Subject.OfDecision(1), Optional.empty(), 7);
    assertEquals(1, hits("speaker:Vasque"));
  }

  @Test
  void aDeletedOneIsMadeAgain() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("index"));
    index = new LuceneIndex(folder.resolve("index"));
    assertFalse(index.isUpToDate(ledger));
    assertEquals(List.of("there is none"), index.faults());
    assertEquals(1, hits("five"));
    assertEquals(List.of(), index.faults());
  }

  @Test
  void aDamagedOneIsMadeAgain() throws IOException {
    index.close();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
    assertTrue(files.size() > 2, files.toString());
    for (Path file : files) {
      if (!Files.exists(file)) {
        continue; // it was made anew under other names
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
      index = new LuceneIndex(folder.resolve("index"));
      assertEquals(1, hits("five"), file.toString());
      index.close();
    }
    index = new LuceneIndex(folder.resolve("index"));
  }

  @Test
  void oneOfAnotherLedgerIsMadeAgain() {
    try (Ledger other = SqliteLedger.open(folder.resolve("other.db"))) {
      Rows.keep(other, "x", B, 0);
      assertEquals(ledger.lastChange(), other.lastChange());
      assertFalse(index.isUpToDate(other));
      assertTrue(index.catchUp(other, taken -> {}));
      assertEquals(0, count(index, "five", Optional.empty()));
      assertEquals(1, count(index, "nine", Optional.empty()));
    }
  }

  @Test
  void whoWritesKeepsOthersFromWritingNotFromSearching() throws IOException {
    try (ClaimIndex other = new LuceneIndex(folder.resolve("index"))) {
      assertEquals(1, count(other, "five", Optional.empty()));
      Rows.keep(ledger, "b", B, 1);
      try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
          var lock = directory.obtainLock("write.lock")) {
        lock.ensureValid();
        assertFalse(other.catchUp(ledger, taken -> {}));
        assertEquals(1, count(other, "five", Optional.empty()));
        assertEquals(0, count(other, "nine", Optional.empty()));
        assertThrows(LedgerException.class, other::clear);
      }
      assertTrue(index.catchUp(ledger, taken -> {}));
      assertTrue(other.catchUp(ledger, taken -> {})); // the first one did it
      assertEquals(1, count(other, "nine", Optional.empty()));
    }
  }

  @Test
  void brokenOffItGoesOnWhereItWas() {
    for (int i = 1; i <= 20; i++) {
      Rows.keep(ledger, "s" + i, "Bo said: number " + i + "\n", i);
    }
    assertThrows(
        IllegalStateException.class,
        () ->
            index.catchUp(
                ledger,
                taken -> {
                  if (taken == 7) {
                    throw new IllegalStateException("stop");
                  }
                }));
    long[] rest = new long[1];
    assertTrue(index.catchUp(ledger, taken -> rest[0] = taken));
    assertTrue(rest[0] <= 14, rest[0] + " were taken in again");
    assertEquals(21, count(index, "*", Optional.empty()));
  }
}
