package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.Marked;
import org.sayso.reading.rules.RuleBook;

/** The tester of the rules is tested: it tells a wrong mark from a right one. */
class RuleProofTest {

  private static final List<String> MARKS = List.of("source", "cue", "content");

  private final RuleProof proof = TestReader.proof();

  @Test
  void aWrongMarkIsAFault() {
    String report =
        proof
            .alone(
                rule("verb-clause"),
                mark("{source The clerk} {cue said that} {content it rained}."))
            .orElseThrow();
    assertTrue(
        report.contains("  wanted  {source The clerk} {cue said that} {content it rained}."),
        report);
    assertTrue(
        report.contains("  found   {source The clerk} {cue said} {content that it rained}."),
        report);
    assertTrue(report.contains("nsubj"), report);
  }

  @Test
  void anotherRuleIsAFault() {
    Marked example = mark("{source The clerk} {cue said} {content that it rained}.");
    assertTrue(proof.alone(rule("verb-object"), example).isPresent());
    assertTrue(proof.amongAll(rule("verb-object"), example).isPresent());
    assertEquals(List.of(), proof.amongAll(rule("verb-clause"), example).stream().toList());
  }

  @Test
  void aNearMissThatIsFoundIsAFault() {
    assertTrue(proof.nearMiss(rule("verb-clause"), "The clerk said that it rained.").isPresent());
  }

  @Test
  void anotherStanceIsAFault() {
    Marked example = mark("{source The clerk} {cue said} {content that it rained}.");
    CueEntry wrong = new CueEntry("say", Stance.DENIES, Set.of("clause"), false, List.of(example));
    assertTrue(proof.cue(wrong, example).isPresent());
  }

  @Test
  void aSentenceIsTriedByAllRules() {
    String told = proof.tried("The clerk said that it rained.", true);
    assertTrue(told.contains("verb-clause, ASSERTS"), told);
    assertTrue(told.contains("ccomp"), told);
    assertTrue(proof.tried("It rained.", false).startsWith("no rule"));
  }

  @Test
  void oneRuleAloneKeepsTheLexicon() {
    RuleBook one = TestReader.rules().only(new RuleId("verb-clause"));
    assertEquals(1, one.rules().size());
    assertEquals(TestReader.rules().allVerbs(), one.allVerbs());
  }

  private static AttributionRule rule(String id) {
    return TestReader.rules().rule(new RuleId(id)).orElseThrow();
  }

  private static Marked mark(String sentence) {
    return Marked.parse(sentence, MARKS);
  }
}
