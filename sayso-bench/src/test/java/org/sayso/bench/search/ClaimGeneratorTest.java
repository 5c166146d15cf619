package org.sayso.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.bench.search.ClaimGenerator.Told;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.Quotation;
import org.sayso.claim.Stance;

class ClaimGeneratorTest {

  private static final List<Told> SOME = new ClaimGenerator(7).articles(500).toList();

  @Test
  void theSameSeedGivesTheSameArticles() {
    assertEquals(SOME, new ClaimGenerator(7).articles(500).toList());
    assertEquals(SOME.get(400), new ClaimGenerator(7).article(400));
    assertNotEquals(SOME.get(0), new ClaimGenerator(8).article(0));
  }

  @Test
  void spansAreWhereTheWordsAre() {
    for (Told told : SOME) {
      String text = told.article().text();
      int number = 1;
      for (Claim claim : told.claims()) {
        Attribution attribution = claim.attribution();
        assertEquals(number++, claim.id().number());
        String speaker = claim.provenance().speakers().get(0).canonicalName();
        assertTrue(speaker.equalsIgnoreCase(attribution.source().in(text)), speaker);
        assertTrue(claim.stance() != Stance.DENIES || attribution.cue().in(text).equals("denied"));
        String content = attribution.content().in(text);
        assertEquals(attribution.quotation() == Quotation.DIRECT, content.startsWith("“"), content);
        assertEquals(attribution.quotation() != Quotation.INDIRECT, content.endsWith("”"), content);
      }
    }
  }

  @Test
  void theNumbersAreThoseThatItPromises() {
    List<Claim> claims = SOME.stream().flatMap(told -> told.claims().stream()).toList();
    assertEquals(8, (double) claims.size() / SOME.size(), 0.5);
    assertEquals(
        0.7,
        (double) claims.stream().filter(c -> c.stance() == Stance.ASSERTS).count() / claims.size(),
        0.03);
    Map<String, Integer> words = new HashMap<>();
    for (Told told : SOME) {
      for (String word : told.article().text().split("\\W+", -1)) {
        words.merge(word, 1, Integer::sum);
      }
    }
    assertTrue(words.size() > 5000, "different words: " + words.size());
    assertTrue(
        words.getOrDefault("the", 0) > words.getOrDefault("with", 0), "common words are common");
    Set<String> speakers = new HashSet<>();
    claims.forEach(c -> speakers.add(c.provenance().speakers().get(0).canonicalName()));
    assertTrue(speakers.size() > 1000 && speakers.size() < claims.size(), "" + speakers.size());
  }
}
