package org.sayso.reading.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Section;

class CleanRulesTest {

  private final Calendar calendar = CleanRules.english().calendar();

  @Test
  void aRuleWithoutItsProofIsNoRule() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new SectionRule(
                    Section.Kind.QUOTE,
                    List.of("Quote"),
                    SectionRule.Reach.PARAGRAPH,
                    false,
                    List.of("Quote: \"Yes.\""),
                    List.of(),
                    "says why"));
    assertEquals("rule QUOTE [Quote] needs an example and a near miss", thrown.getMessage());
  }

  @Test
  void everyKindOfSectionHasARule() {
    List<Section.Kind> ruled = CleanRules.english().all().map(SectionRule::find).toList();
    assertTrue(ruled.containsAll(List.of(Section.Kind.values())), ruled.toString());
  }

  @TestFactory
  Stream<DynamicTest> fullDates() {
    return Stream.of(
            "3 May 2025 = 2025-05-03",
            "Saturday, 3rd of May, 2025 = 2025-05-03",
            "Oct. 7, 2025 = 2025-10-07",
            "OCTOBER 7 2025 = 2025-10-07",
            "on 7 Sept 2025 at 14:20 = 2025-09-07",
            "7 October = -",
            "31 June 2025 = -",
            "7 Octember 2025 = -")
        .map(line -> line.split(" = ", 2))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0],
                    () ->
                        assertEquals(
                            pair[1],
                            calendar.fullDate(pair[0]).map(Object::toString).orElse("-"))));
  }

  @Test
  void noRuleFileNoRules() {
    assertEquals(
        Optional.of("no rule file /org/sayso/rules/en/clean/nothing.yaml"),
        Optional.ofNullable(
            assertThrows(IllegalArgumentException.class, () -> CleanRules.rule("nothing"))
                .getMessage()));
  }
}
