package org.sayso.reconcile.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.story.Origins;

class IndependenceTest {

  private static Account shut(
      String id, String outlet, String speaker, String body, String... via) {
    return Reports.by(outlet, id, "2031-05-0" + (1 + id.length()) + "T08:00:00Z")
        .claim(
            speaker
                + " said the pier was shut"
                + (via.length > 0 ? ", " + via[0] + " reported." : "."),
            "the pier was shut",
            speaker,
            body,
            via)
        .done();
  }

  private static Origins origins(Account... story) {
    List<Account> all = List.of(story);
    return Independence.originsOf(Reports.claims(0, story), all, Derivations.of(all));
  }

  @Test
  void manyOutletsOnOneMinistryAreOne() {
    Origins origins =
        origins(
            shut("a", "Skarn Post", "Ministry of Ports of Orlovia", ""),
            shut("aa", "Kelp Radio", "Ports Ministry", ""),
            shut("aaa", "Bugle", "Irsa Teval", "Ministry of Ports"),
            shut("aaaa", "Echo", "Teval", "", "Bugle"));
    assertEquals(1, origins.independent());
    assertEquals(List.of("Ministry of Ports of Orlovia", "Irsa Teval"), origins.names());
  }

  @Test
  void theCarriersOwnReportTellsWhoSpoke() {
    Origins origins =
        origins(
            shut("a", "Skarn Post", "Oda Brandt", ""),
            shut("aa", "Kelp Radio", "members of the crew", "", "Skarn Post"),
            shut("aaa", "Bugle", "Skarn Post", ""));
    assertEquals(1, origins.independent());
    assertEquals(List.of("Oda Brandt"), origins.names());
  }

  @Test
  void eachPartyOfAJointStatementCounts() {
    Account joint =
        Reports.by("Bugle", "a", "2031-05-01")
            .claim(
                "Dockers' Union and Harbour Board said the pier was shut.",
                "the pier was shut",
                List.of("Dockers' Union", "Harbour Board"),
                "")
            .done();
    assertEquals(2, origins(joint).independent());
  }

  @Test
  void someMediaAreAnUnknownOrigin() {
    Origins origins =
        origins(shut("a", "Skarn Post", "Oda Brandt", ""), shut("aa", "Bugle", "local media", ""));
    assertTrue(origins.unknown());
    assertEquals(1, origins.independent());
    assertEquals(2, origins.most());
  }

  @Test
  void outletsThatCiteOneAnotherAreACircle() {
    Origins origins =
        origins(
            shut("a", "Skarn Post", "an unnamed guard", "", "Bugle"),
            shut("aa", "Bugle", "an unnamed guard", "", "Skarn Post"));
    assertEquals(List.of(List.of("Skarn Post", "Bugle")), origins.circles());
    assertEquals(1, origins.independent());
  }

  private static final List<String> SPEAKERS =
      List.of(
          "Ministry of Ports",
          "Ports Ministry",
          "police",
          "Halmar police",
          "Oda Brandt",
          "Brandt",
          "an unnamed guard",
          "an unnamed sailor",
          "Irsa Teval",
          "Irsa Tevel",
          "local media",
          "Skarn Post",
          "Bugle");
  private static final List<String> OUTLETS =
      List.of("Skarn Post", "Bugle", "Kelp Radio", "Echo", "Halmar Board");

  private static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Account any(SplittableRandom random, int number) {
    String outlet = one(OUTLETS, random);
    Reports report =
        Reports.by(outlet, "r" + number, "2031-05-0" + (1 + random.nextInt(8)) + "T08:00:00Z");
    int sentences = 1 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      String speaker = one(SPEAKERS, random);
      String carrier = one(OUTLETS, random);
      boolean carried = random.nextInt(3) == 0 && !carrier.equals(outlet);
      String content =
          one(List.of("the pier was shut", "no boat may leave", "nine are ill"), random);
      String sentence =
          one(List.of("%s said that %s, ", "It was %s who told that %s, ", "To %s, %s, "), random)
                  .formatted(speaker, content)
              + one(List.of("late at night", "by telephone", "as rain fell", "in tears"), random)
              + (carried ? ", according to " + carrier + "." : ".");
      report.claim(
          sentence, content, speaker, "", carried ? new String[] {carrier} : new String[0]);
    }
    return report.done();
  }

  /** Claims of one content, as a group. */
  private static List<Claimed> group(List<Account> story, String content) {
    List<Claimed> members = new ArrayList<>();
    for (Account account : story) {
      account.claims().stream()
          .map(claim -> new Claimed(account.article(), claim))
          .filter(member -> member.content().equals(content))
          .forEach(members::add);
    }
    return members;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void onePureCopyMoreRaisesNothing(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 60; round++) {
      List<Account> story = new ArrayList<>();
      for (int i = 2 + random.nextInt(5); i > 0; i--) {
        story.add(any(random, story.size()));
      }
      List<Account> more = new ArrayList<>(story);
      String printer = random.nextBoolean() ? "Parrot" : one(OUTLETS, random);
      more.add(Reports.copyOf(one(story, random), "copy", printer, "2031-05-09T08:00:00Z"));
      List<Claimed> members = group(story, "the pier was shut");
      if (!members.isEmpty()) {
        Origins before = Independence.originsOf(members, story, Derivations.of(story));
        Origins after =
            Independence.originsOf(group(more, "the pier was shut"), more, Derivations.of(more));
        String told = "seed " + seed + " round " + round + ": " + before + " -> " + after;
        assertTrue(after.independent() <= before.independent(), told);
        assertTrue(after.most() <= before.most(), told);
      }
    }
  }
}
