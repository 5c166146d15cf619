package org.sayso.reconcile.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Stance;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Said;

class CrossEncoderTest {

  private static final CrossEncoder READER = new CrossEncoder();

  @Test
  void givesEachLabelItsShare() {
    Map<Label, Double> shares =
        READER.read(said("the mill burned down"), said("the mill is whole"));
    assertEquals(Set.of(Label.values()), shares.keySet());
    assertEquals(1, shares.values().stream().mapToDouble(s -> s).sum(), 1e-9);
  }

  @Test
  void readsTheSameInEitherOrder() {
    Said one = said("forty sheep were stolen");
    Said other = said("not one animal is missing from the fold");
    assertEquals(READER.read(one, other), READER.read(other, one));
  }

  @Test
  void knowsAConflictThatStandsInNoList() {
    assertEquals(
        Label.CONFLICT,
        likeliest(
            said("the hostages have been freed"), said("the captives are still in the cellar")));
  }

  @Test
  void knowsOtherWordsForTheSame() {
    assertEquals(
        Label.SAME,
        likeliest(
            said("none of the crew survived"), said("that all the sailors on board had died")));
  }

  @Test
  void readsTextsWithoutEnd() {
    String endless = "the dyke at Olm broke in the night and ".repeat(200);
    assertEquals(4, READER.read(said(endless), said("the dyke held")).size());
  }

  private static Label likeliest(Said a, Said b) {
    return READER.read(a, b).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static Said said(String content) {
    return new Said(
        List.of(), Optional.empty(), Stance.ASSERTS, content, Optional.empty(), Optional.empty());
  }
}
