package org.sayso.reconcile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.claim.Stance;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.TestReader;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.embedding.CrossEncoder;
import org.sayso.reconcile.embedding.MiniLm;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.wordnet.WordNet;

/** What a person would call plain must come out right, whatever is learned next. */
class ComparerTest {

  private static final Lexicon LEXICON = Lexicon.load("en");
  private static final MiniLm VECTORS = new MiniLm();

  private static final Propositions PROPOSITIONS =
      new Propositions(
          new ContentParsing(TestReader.parser(), new TimeResolver(TestReader.rules().times())),
          LEXICON,
          VECTORS);

  private static final Comparer COMPARER =
      new Comparer(
          LEXICON,
          WordNet.open(),
          VECTORS,
          new Comparer.Weights(
              ForestFile.load("en/pairs.txt"),
              new CrossEncoder().withoutSpeakers(),
              Pooling.load("pairs")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same | the mill burned down | that the mill had burned down",
        "same | the tug was sold by the bank | the bank sold the tug",
        "conflict | the mill burned down | the mill did not burn down",
        "conflict | twelve sailors were drowned | three sailors were drowned",
        "conflict | the mill is intact | the mill was destroyed",
        "conflict | all the smugglers were killed | the smugglers have fled over the pass",
        "compatible | some of the smugglers were killed | the smugglers have fled over the pass",
        "unrelated | the mill burned down | the choir will tour the islands in May",
        "unrelated | the tug was towed into port | ticket prices at the theatre went up",
      })
  void plainPairs(String label, String a, String b) {
    Comparison comparison = COMPARER.compare(said("the harbour master", a), said("a pilot", b));
    assertEquals(label, comparison.label().name().toLowerCase(Locale.ROOT), comparison::toString);
    double sum =
        comparison.probabilities().values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(1, sum, 1e-9);
  }

  @Test
  void theReasonHasBothWordings() {
    Comparison comparison =
        COMPARER.compare(
            said("the harbour master", "twelve sailors were drowned"),
            said("a pilot", "three sailors were drowned"));
    assertEquals("twelve / three", comparison.why());
  }

  @Test
  void aHeadlineThatRefutesStandsAgainstOneThatDoesNot() {
    Comparison comparison =
        COMPARER.compare(
            said("", "Lighthouse keeper found alive after storm"),
            said("", "Story of lighthouse keeper found alive is a hoax"));
    assertEquals(Comparison.Label.CONFLICT, comparison.label());
    assertTrue(comparison.probability(Comparison.Label.CONFLICT) > 0.5);
  }

  private static Proposition said(String speaker, String content) {
    return PROPOSITIONS.of(
        new Said(
            speaker.isEmpty() ? List.of() : List.of(speaker),
            Optional.empty(),
            Stance.ASSERTS,
            content,
            Optional.empty(),
            Optional.empty()));
  }
}
