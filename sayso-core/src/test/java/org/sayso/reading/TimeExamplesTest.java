package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.reading.rules.TimeRule;

/** Every example and every near miss of every rule of time is a test. */
class TimeExamplesTest {

  @TestFactory
  Stream<DynamicTest> sentences() {
    return TestReader.proof().timeChecks().map(RuleExamplesTest::asTest);
  }

  @Test
  void everyRuleHasThreeExamplesAndTwoNearMisses() {
    for (TimeRule rule : TestReader.rules().times()) {
      assertTrue(rule.examples().size() >= 3, rule.id() + " has too few examples");
      assertTrue(rule.nearMisses().size() >= 2, rule.id() + " has too few near misses");
    }
  }

  @Test
  void everyFileIsInTheOrder() throws IOException, URISyntaxException {
    Set<String> listed =
        TestReader.rules().times().stream()
            .map(rule -> rule.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(RuleExamplesTest.names("times"), listed);
  }
}
