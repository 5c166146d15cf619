package org.sayso.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.archive.Captured;
import org.sayso.archive.FileCaptures;
import org.sayso.claim.Account;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.Invariants;
import org.sayso.reading.Reading;
import org.sayso.reading.TestReader;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;

/** Real readings go into the ledger and come out as they were. */
class ExampleAccountsTest {

  @TempDir private Path folder = Path.of("none");

  @Test
  void whatTheReaderFindsComesOutOfTheLedger() {
    try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        Stream<Captured> captures =
            new FileCaptures(List.of("../examples"), Hints.NONE, () -> System.in).stream()) {
      int[] kept = new int[1];
      captures.forEachOrdered(
          captured -> kept[0] += keep(ledger, ((Captured.Taken) captured).capture(), kept[0]));
      assertTrue(kept[0] > 15, kept[0] + " reports");
      assertEquals(kept[0], ledger.counts().versions());
      assertTrue(ledger.counts().claims() > 100, ledger.counts().toString());
      assertEquals(List.of(), ledger.faults());
    }
  }

  /** How many articles it is: one, or none. */
  private static int keep(Ledger ledger, Capture capture, int before) {
    if (!(TestReader.reader().read(capture) instanceof Reading.Read read)) {
      return 0;
    }
    Account account = read.account();
    Incoming incoming = Rows.incoming(capture.name(), account.article().text(), before);
    Kept kept =
        ledger.keep(
            incoming,
            new Outcome.Understood(capture.name(), account),
            Rows.READER,
            Rows.at(before));
    Account again = ledger.reading(kept.version().orElseThrow()).orElseThrow().account();
    assertEquals(account, again, capture.name());
    Invariants.check(
        new Reading.Read(again.article(), again.claims(), again.times(), again.notes()));
    return 1;
  }
}
