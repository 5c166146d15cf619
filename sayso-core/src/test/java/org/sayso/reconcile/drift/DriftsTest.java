package org.sayso.reconcile.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void aFaultTakenOverIsHeldBesideTheFirstHandVersion() {
    List<Drift> found =
        drifts(
            Derivation.Kind.CITES,
            radio().claim("Ines Tolk; said; at least 30 cows had drowned").done(),
            ledger().claim("Ines Tolk; said; 30 cows had drowned", "Harbour Radio").done(),
            new Told("late", "Late Post", "2025-03-04T08:00:00Z")
                .claim("Ines Tolk; said; 30 cows had drowned", "Morning Ledger")
                .done());
    assertEquals(2, found.size());
    assertEquals("radio", found.get(1).origin().article().toString());
    assertEquals("at least 30 cows had drowned / 30 cows had drowned", found.get(1).why());
  }

  @Test
  void newsOfOnesOwnIsNoRelay() {
    Account first = radio().claim("Ines Tolk; said; 30 cows had drowned").done();
    Account second =
        ledger()
            .claim("Ines Tolk; told the Morning Ledger; that 45 cows had drowned")
            .claim("Jon Pask; said; the sluice was rotten", "Harbour Radio")
            .done();
    assertEquals(List.of(), drifts(Derivation.Kind.CITES, first, second));
  }

  @Test
  void theDeadAreCountedAnewFromDayToDay() {
    Account first = radio().claim("the fire service; said; five people had died").done();
    Account next =
        new Told("next", "Morning Ledger", "2025-03-04T18:00:00Z")
            .claim("the fire service; said; seven people had died", "Harbour Radio")
            .done();
    assertEquals(List.of(), drifts(Derivation.Kind.CITES, first, next));
  }

  @Test
  void anOutletThatCorrectsItselfIsNotBlamed() {
    Account first = radio().claim("Jon Pask; said; the boiler had burst").done();
    Account corrected =
        new Told("second", "Harbour Radio", "2025-03-03T10:00:00Z")
            .claim("Jon Pask; *said; the boiler had possibly burst")
            .done();
    assertEquals(List.of(), drifts(Derivation.Kind.COPIES, first, corrected));
  }

  @Test
  void ofTwoWhoTakeOneTextTheOneThatQuotesItIsBelieved() {
    Account first = radio().claim("the bulletin board; said; four boats were adrift").done();
    Account second =
        ledger().claim("the bulletin board; *said; \"two, maybe three boats adrift\"").done();
    List<Drift> found = drifts(Derivation.Kind.COMMON, first, second);
    assertEquals(1, found.size());
    assertEquals("radio", found.get(0).claim().article().toString());
  }

  @Test
  void reportsWithoutAnEdgeAreNotCompared() {
    List<Account> story =
        List.of(
            radio().claim("Jon Pask; *said; the boiler had probably burst").done(),
            ledger().claim("Jon Pask; said; the boiler had burst").done());
    assertEquals(
        List.of(),
        Drifts.of(
            story, List.of(), Independence.in(story, List.of()).cast(), Likeness.BY_WORDS_ALONE));
  }
}
