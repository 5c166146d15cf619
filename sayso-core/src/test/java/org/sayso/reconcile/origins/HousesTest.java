package org.sayso.reconcile.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Account;

class HousesTest {

  private static final Account REPORT =
      Reports.by("Corvin", "r1", "2031-05-01")
          .claim(
              "Teodora Vasque said the pier was shut.",
              "the pier was shut",
              "Teodora Vasque",
              "Sorvane Coast Guard")
          .claim("The Coast Guard said it would open.", "it would open", "Sorvane Coast Guard", "")
          .done();

  @Test
  void aSpokeswomanStandsUnderHerOrganisation() {
    Houses houses = Houses.of(List.of(REPORT));
    assertEquals("Sorvane Coast Guard", houses.of("Teodora Vasque"));
    assertEquals("Sorvane Coast Guard", houses.of("Sorvane Coast Guard"));
    assertEquals("Teodora Vasque", houses.fullName("Teodora Vasque"));
  }

  @Test
  void whoIsNotKnownSpeaksForNobodyElse() {
    assertEquals("Ilo Venn", Houses.of(List.of(REPORT)).of("Ilo Venn"));
  }
}
