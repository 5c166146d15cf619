package org.sayso.reconcile.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sayso.claim.Account;
import org.sayso.reconcile.origins.Independence;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;

class DriftsTest {

  private static Told radio() {
    return new Told("radio", "Harbour Radio", "2025-03-03T08:00:00Z");
  }

  private static Told ledger() {
    return new Told("ledger", "Morning Ledger", "2025-03-03T18:00:00Z");
  }

  private static List<Drift> drifts(Derivation.Kind kind, Account... story) {
    List<Derivation> edges = new java.util.ArrayList<>();
    for (int i = 1; i < story.length; i++) {
      edges.add(
          new Derivation(story[i].article().id(), story[i - 1].article().id(), kind, true, ""));
    }
    List<Account> accounts = List.of(story);
    return Drifts.of(
        accounts, edges, Independence.in(accounts, edges).cast(), Likeness.BY_WORDS_ALONE);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "relays.txt", delimiter = '|', quoteCharacter = '`')
  void aRelayIsHeldBesideItsOrigin(String drift, String origin, String relay) {
    Account first =
        radio()
            .claim(origin)
            .claim("Ida Brand; said; the river police had sent both of its boats")
            .done();
    List<Drift> found =
        drifts(Derivation.Kind.CITES, first, ledger().claim(relay, "Harbour Radio").done());
    String kinds = found.isEmpty() ? "-" : found.get(0).kind().name();
    assertEquals(drift.strip(), kinds, () -> origin + " / " + relay + ": " + found);
  }
}
