package org.sayso.reconcile.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.reconcile.revisions.Tellings.claimed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.claim.Claimed;

class ClaimChangeTest {

  private static String marked(String content) {
    return "{source The ministry} {cue said} {content " + content + "}.";
  }

  private static String told(String before, String after) {
    return ClaimChange.between(claimed(before), claimed(after))
        .map(change -> change.kinds() + " " + change.sentence())
        .orElse("no change");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "at least 12 people died | 14 people died | [NUMBER] \"at least 12\" became \"14\"",
        "twelve people died | more than a dozen people died"
            + " | [NUMBER] \"twelve\" became \"more than a dozen\"",
        "dozens of boats were lost | 24 boats were lost | [NUMBER] \"dozens\" became \"24\"",
        "the walk was 12 km long | the walk was 12 miles long"
            + " | [NUMBER] \"12 km\" became \"12 miles\"",
        "it cost $3 million | it cost $3.5 million | [NUMBER] \"$3 million\" became \"$3.5 million\"",
        "12 died and 30 were hurt | 12 died and 40 were hurt | [NUMBER] \"30\" became \"40\"",
        "a fifth of the town is dry, 12 percent | a fifth of the town is dry, 12.5 per cent"
            + " | [NUMBER] \"12 percent\" became \"12.5 per cent\"",
        "people died | 12 people died | [NUMBER] the figure \"12\" was added",
        "the dam reportedly broke | the dam broke | [HEDGE] the hedge \"reportedly\" was dropped",
        "the dam may break | the dam will probably break"
            + " | [HEDGE, WORDING] the hedge \"may\" became \"probably\"; \"will\" was added",
        "the gates were open | the gates were not open"
            + " | [POLARITY] turned round: \"not\" was added",
        "the gates were “stuck fast” | the gates were “jammed”"
            + " | [QUOTATION] the quoted words \"stuck fast\" became \"jammed\"",
        "the gates were \"stuck fast\" | the gates were stuck fast"
            + " | [QUOTATION] no longer between quotation marks: \"stuck fast\"",
        "the old bridge fell | the new bridge fell | [WORDING] \"old\" became \"new\"",
        "the gate was shut | the gates were shut | [WORDING] \"gate was\" became \"gates were\"",
        "the bridge fell on Sunday | the bridge fell on Friday"
            + " | [DATE] the time \"Sunday\" became \"Friday\"",
        "it was built on 6 May 1961 | it was built on 7 May 1961"
            + " | [DATE] the time \"6 May\" became \"7 May\"",
      })
  void contents(String before, String after, String change) {
    assertEquals(change, told(marked(before), marked(after)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "twelve people died | 12 people died",
        "no fewer than 12 people died | at least twelve people died",
        "1,200 people fled | 1200 people fled",
        "$3 million were lost | $3,000,000 were lost",
        "“We don’t know” | \"We don't know\"",
        "the dam – built long ago – broke | the dam - built long ago - broke",
        "the resevoir was full | the reservoir was full",
        "it was recieved well | it was received well",
        "The Dam broke | the dam broke",
        "that the dam broke | the dam broke",
        "the dam  broke, again | the dam broke again",
        "it fell today | it fell on Monday",
      })
  void trivial(String before, String after) {
    String was = marked(before);
    assertEquals("no change", told(was, marked(after).replace(" on Monday", " Monday")));
  }

  @Test
  void names() {
    assertEquals(
        "[WORDING] \"Marand\" became \"Morand\"",
        told(marked("the mayor, Ilse Marand, fled"), marked("the mayor, Ilse Morand, fled")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{source Its spokesman} {cue said} {content the dam broke}."
            + " | {source The ministry} {cue said} {content the dam broke}."
            + " | [SPEAKER] now said by ministry, before by Its spokesman",
        "{source Marand} {cue said} {content the dam broke}."
            + " | {source Ilse Marand} {cue said} {content the dam broke}. | no change",
        "{source Coast Guard} {cue said} {content it sank}."
            + " | {source Coast Guard spokesman} {cue said} {content it sank}."
            + " | [SPEAKER] now said by Coast Guard spokesman, before by Coast Guard",
        "{source Marand} {cue said} {content the dam broke}."
            + " | {source Marand} {cue confirmed} {content the dam broke}."
            + " | [STANCE] \"said\" became \"confirmed\": before asserted, now confirmed",
        "{source Marand} {cue said} {content the dam broke}."
            + " | {source Marand} {cue denied} {content the dam broke}."
            + " | [STANCE, POLARITY] \"said\" became \"denied\": before asserted, now denied;"
            + " now denied",
        "{source Marand} {cue denied} {content the dam broke}."
            + " | {source Marand} {cue said} {content the dam had not broken}."
            + " | [STANCE, WORDING] \"denied\" became \"said\": before denied, now asserted;"
            + " \"had\" was added",
        "{source Marand} {cue said} {content the dam broke}."
            + " | {source Marand} {cue claimed} {content the dam broke}."
            + " | [WORDING] \"said\" became \"claimed\"",
        "{source Marand} reportedly {cue said} {content the dam broke}."
            + " | {source Marand} {cue said} {content the dam broke}."
            + " | [HEDGE] the hedge \"reportedly\" was dropped",
        "{content The dam}, {source Marand} {cue said}, {content broke}."
            + " | {source Marand} {cue said} {content the dam broke}. | no change",
      })
  void whole(String before, String after, String change) {
    assertEquals(change, told(before, after));
  }

  @Test
  void spansAreThoseOfTheTexts() {
    Claimed before = claimed(marked("at least 12 people died"));
    Claimed after = claimed(marked("14 people died"));
    Difference number = ClaimChange.between(before, after).orElseThrow().differences().get(0);
    assertEquals("at least 12", number.before().in(before.article().text()));
    assertEquals("14", number.after().in(after.article().text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "at least 12 people died in the ferry accident | 14 people were killed in the ferry accident",
        "12 people died when the ferry sank | 14 people had died after the ferry sank off Sorvane",
        "the dam had reportedly failed | the dam had failed",
        "the dam would not open its gates | the dam would open its gates",
      })
  void accountsThatChanged(String earlier, String later) {
    Optional<ClaimChange> change =
        ClaimChange.changeOfAccount(claimed(marked(earlier)), claimed(marked(later)));
    assertTrue(change.isPresent(), earlier + " / " + later);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12 people died in the ferry accident | 14 people were hurt in the ferry accident",
        "12 people died in the flood at Ostley | 14 people died in the flood at Tarn",
        "12 people died in the flood | 5 children were among 12 people that died in the flood",
        "12 people died in Sunday's blast | 14 people died in Friday's blast",
        "12 people died in the blast | 14 soldiers died in the blast",
        "12 boats left the harbour | 14 boats returned to the harbour",
        "12 people died | 14 people fled",
        "the old dam had failed | the earth dam had failed",
        "the dam had failed | the dam had failed before dawn",
        "12 people died in the ferry accident | 12 people were killed in the ferry accident",
      })
  void accountsThatDidNot(String earlier, String later) {
    assertEquals(
        Optional.empty(),
        ClaimChange.changeOfAccount(claimed(marked(earlier)), claimed(marked(later)))
            .map(ClaimChange::sentence));
  }

  @Test
  void anotherSpeakerHasAnotherAccount() {
    assertEquals(
        Optional.empty(),
        ClaimChange.changeOfAccount(
            claimed("{source The army} {cue said} {content 12 people died in the ferry accident}."),
            claimed(marked("14 people died in the ferry accident"))));
  }

  @Test
  void aDenialAfterAnAssertionIsAnotherAccount() {
    assertEquals(
        java.util.EnumSet.of(Difference.Kind.STANCE, Difference.Kind.POLARITY),
        ClaimChange.changeOfAccount(
                claimed("{source Marand} {cue said} {content the dam had failed}."),
                claimed("{source Marand} {cue denied} {content that the dam had failed}."))
            .orElseThrow()
            .kinds());
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(longs = {1, 2, 3, 4})
  void anyWordsAreComparedAndNoneDifferFromThemselves(long seed) {
    String[] words =
        ("some dozens hundred and a per cent % $ 12 3.5 1,200 twenty-four million of the people may"
                + " May Monday 1961 in at least more than or no not “ ” reportedly half one 6 boats")
            .split(" ", -1);
    java.util.Random random = new java.util.Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder one = new StringBuilder("it");
      StringBuilder other = new StringBuilder("it");
      for (int n = random.nextInt(12); n >= 0; n--) {
        one.append(' ').append(words[random.nextInt(words.length)]);
        other.append(' ').append(words[random.nextInt(words.length)]);
      }
      Claimed before = claimed(marked(one.toString()));
      Claimed after = claimed(marked(other.toString()));
      assertEquals(Optional.empty(), ClaimChange.between(before, before), one.toString());
      assertEquals(
          ClaimChange.between(before, after).isPresent(),
          ClaimChange.between(after, before).isPresent(),
          one + " / " + other);
      assertTrue(ClaimChange.changeOfAccount(before, before).isEmpty());
    }
  }
}
