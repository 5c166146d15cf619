package org.sayso.reconcile.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.claim.Account;
import org.sayso.story.Derivation;
import org.sayso.story.Derivation.Kind;

class DerivationsTest {

  private static final Account FIRST =
      Reports.by("The Halmar Bugle", "bugle", "2031-05-01T08:00:00Z")
          .tells("Ferry runs aground off Halmar")
          .tells("The evening ferry to Skarn struck a sandbank a mile from the harbour mouth.")
          .claim(
              "Oda Brandt, the purser, told The Halmar Bugle that the radar had been dark since noon.",
              "the radar had been dark since noon",
              "Oda Brandt",
              "")
          .claim(
              "A fisherman who towed two boats ashore said nobody had fired a flare.",
              "nobody had fired a flare",
              "an unnamed fisherman",
              "")
          .tells("Wet suitcases were drying on the quay all morning, guarded by one policeman.")
          .tells("The Marigold was built in 1987 and sails with a crew of nine.")
          .done();

  private static List<String> arrows(Account... reports) {
    return Derivations.of(List.of(reports)).stream()
        .map(e -> e.from() + " " + e.kind() + " " + e.to())
        .toList();
  }

  private static Account later(String... sentences) {
    Reports report = Reports.by("Skarn Post", "post", "2031-05-02T08:00:00Z");
    Stream.of(sentences).forEach(report::tells);
    return report.done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The purser told The Halmar Bugle that the radar had been dark.",
        "The radar had been dark, according to the newspaper Halmar Bugle.",
        "The Halmar Bugle, a local daily, reported that the radar had been dark.",
        "Source: The Halmar Bugle. The radar had been dark for an hour.",
        "Citing the Bugle, a pilot said the radar had been dark.",
        "As the Bugle's reporter saw, the radar had been dark.",
        "SKARN (The Halmar Bugle) The radar had been dark."
      })
  void namesTheOutlet(String sentence) {
    assertEquals(List.of("post CITES bugle"), arrows(FIRST, later("On the ferry", sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Windows of The Halmar Bugle were broken in the storm.",
        "The Halmar Bugle said its reporter had been pushed.",
        "They met in Halmar Bugle Street, a witness said.",
        "A typesetter at the Bugle is among the missing."
      })
  void anOutletThatHasAPartIsNoSource(String sentence) {
    assertEquals(List.of(), arrows(FIRST, later("On the ferry", sentence)));
  }

  @Test
  void whatTheOutletDoesNotHaveIsFromAnotherReportOfIts() {
    String sentence = "Two mechanics were questioned by detectives, The Halmar Bugle reported.";
    assertEquals(List.of(), arrows(FIRST, later("Arrests on Skarn", sentence)));
  }

  @Test
  void nothingRestsOnWhatCameLater() {
    Account early =
        Reports.by("Skarn Post", "post", "2031-04-30T08:00:00Z")
            .tells("The Halmar Bugle reported that the radar had been dark.")
            .done();
    assertEquals(List.of(), arrows(FIRST, early));
  }

  @Test
  void oneWhoIsCitedByTheCitedIsNot() {
    Account second =
        Reports.by("Kelp Radio", "radio", "2031-05-01T12:00:00Z")
            .tells("Purser speaks out")
            .tells("The purser told The Halmar Bugle that the radar had been dark.")
            .done();
    Account third =
        later("On the ferry", "Kelp Radio, citing The Halmar Bugle, said the radar had been dark.");
    assertEquals(List.of("radio CITES bugle", "post CITES radio"), arrows(FIRST, second, third));
  }

  private static final Account REWORDED =
      Reports.by("Click 9", "click", "2031-05-01T20:00:00Z")
          .tells("Boat horror: what they do not tell you")
          .tells("The evening ferry to Skarn hit a sandbank one mile from the harbour entrance.")
          .claim(
              "Oda Brandt, the purser, told The Halmar Bugle that the radar had been dead since midday.",
              "the radar had been dead since midday",
              "Oda Brandt",
              "",
              "Halmar Bugle")
          .claim(
              "A fisherman who hauled two boats ashore stated nobody had fired a flare.",
              "nobody had fired a flare",
              "an unnamed fisherman",
              "")
          .tells("Soaked suitcases were drying on the quay all morning, watched by one policeman.")
          .done();

  @Test
  void otherWordsInTheSameSentencesAreACopy() {
    Derivation edge = Derivations.of(List.of(FIRST, REWORDED)).get(0);
    assertEquals(Kind.COPIES, edge.kind());
    assertTrue(edge.certain());
    assertEquals("bugle", edge.to().value());
  }

  @Test
  void aCopyOfACopyHasItsOddWords() {
    Account third = Reports.copyOf(REWORDED, "again", "Buzz", "2031-05-03T08:00:00Z");
    assertEquals(
        List.of("click COPIES bugle", "again COPIES click"), arrows(FIRST, REWORDED, third));
  }

  @Test
  void whatTheModelNamesIsNotNamedByTheCopy() {
    Account second =
        Reports.by("Kelp Radio", "radio", "2031-05-01T12:00:00Z")
            .tells("Purser speaks out")
            .tells("A grey morning in Halmar, and the breakfast show had only one subject.")
            .tells("The purser told The Halmar Bugle that the radar screens had long been black.")
            .tells("Ferries to Skarn leave from the northern pier until further notice.")
            .done();
    Account third = Reports.copyOf(second, "again", "Buzz", "2031-05-03T08:00:00Z");
    assertEquals(List.of("radio CITES bugle", "again COPIES radio"), arrows(FIRST, second, third));
  }

  private static Account onBulletin(String id, String day, String lead) {
    return Reports.by("Paper " + id, id, day)
        .tells(lead)
        .claim(
            "The Harbour Board said in a bulletin that 31 passengers had been taken off.",
            "31 passengers had been taken off",
            "Harbour Board",
            "")
        .claim(
            "The Harbour Board said the channel was dredged in March.",
            "the channel was dredged in March",
            "Harbour Board",
            "")
        .done();
  }

  @Test
  void twoOnOneBulletinHaveItInCommon() {
    Account one =
        onBulletin("one", "2031-05-01", "Sirens woke the whole town, and then the dogs began.");
    Account other =
        Reports.by("Skarn Post", "other", "2031-05-02")
            .tells("For those who live by the lighthouse it was a quiet evening until eight.")
            .claim(
                "According to a bulletin, 31 passengers have been taken off, the Board states.",
                "31 passengers have been taken off",
                "Harbour Board",
                "")
            .claim(
                "It adds that in March the channel was last dredged.",
                "in March the channel was last dredged",
                "Harbour Board",
                "")
            .tells("The next tide is due shortly before ten, if the wind does not turn.")
            .done();
    assertEquals(List.of("other COMMON one"), arrows(one, other));
  }

  @Test
  void whatOnePersonTellsTwoReportersIsNoCommonText() {
    Account one =
        Reports.by("Skarn Post", "one", "2031-05-01")
            .claim("“It was dark,” Oda Brandt told us.", "“It was dark,”", "Oda Brandt", "")
            .claim("She saw no flare, Oda Brandt said.", "She saw no flare", "Oda Brandt", "")
            .done();
    Account other =
        Reports.by("Kelp Radio", "other", "2031-05-02")
            .claim("Oda Brandt told Kelp Radio: “It was dark.”", "“It was dark.”", "Oda Brandt", "")
            .claim(
                "No flare was seen, by Oda Brandt at least.", "No flare was seen", "Oda Brandt", "")
            .done();
    assertEquals(List.of(), arrows(one, other));
  }
}
