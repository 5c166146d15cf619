package org.sayso.desk.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.claim.ClaimId;

/** What stands beside a claim, a speaker, and a day. */
class CompanyTest {

  private final SideBySide ferry = Ferry.laid();

  @Test
  void aClaimIsToldOfThoseWhoTellItTooAndOfWhatExcludesIt() {
    Map<ClaimId, Company> herald = Company.of(ferry, Ferry.accounts().get(0), Set.of("a"));
    Company seven = Optional.ofNullable(herald.get(new ClaimId(1))).orElseThrow();
    assertEquals(
        List.of("b/c1", "b/c2"),
        seven.others().stream().map(telling -> telling.ref().toString()).toList());
    assertEquals(
        List.of("At least nine people died", "Nine people have died"),
        seven.against().stream().map(opposite -> opposite.side().group().gist()).toList());
    Company nine = Optional.ofNullable(herald.get(new ClaimId(2))).orElseThrow();
    assertEquals(List.of(), nine.others());
    assertEquals(
        List.of("Seven people died"),
        nine.against().stream().map(opposite -> opposite.side().group().gist()).toList());
    assertFalse(nine.isNone());
  }

  @Test
  void claimsAreFoundByTheirWords() {
    Tale other = Tale.in("a", "Herald", "2024-03-14").says("Union", "it rained");
    Map<ClaimId, Company> later =
        Company.of(
            ferry, other.says("Coast Guard", "seven people died at 04:25").account(), Set.of("a"));
    assertEquals(Set.of(new ClaimId(2)), later.keySet());
    assertTrue(Company.of(ferry, Ferry.accounts().get(0), Set.of("elsewhere")).isEmpty());
  }

  @Test
  void aConflictArisesWithTheLaterOfItsSides() {
    assertEquals(
        List.of(Optional.of(LocalDate.of(2024, 3, 16)), Optional.of(LocalDate.of(2024, 3, 14))),
        Arisen.newestFirst(ferry).stream().map(Arisen::since).toList());
  }

  @Test
  void aSpeakerContradictsOthersAndChangesItsOwnAccount() {
    assertEquals(
        List.of("At least nine people died"),
        Opposed.of(ferry, "Coast Guard").stream()
            .map(opposed -> opposed.other().group().gist())
            .toList());
    assertEquals(
        List.of("Seven people died"),
        Opposed.of(ferry, "Union").stream()
            .map(opposed -> opposed.other().group().gist())
            .toList());
    assertEquals(List.of(), Opposed.of(ferry, "Nobody"));
  }
}
