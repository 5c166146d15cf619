package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.reading.rules.AttributionRule;

/** Every example and every near miss of every rule is a test. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> sentences() {
    return TestReader.proof().ruleChecks().map(RuleExamplesTest::asTest);
  }

  /** A check as JUnit runs it. */
  static DynamicTest asTest(RuleProof.Check check) {
    return DynamicTest.dynamicTest(
        check.name(), () -> check.fault().ifPresent(fault -> fail(check.name() + ": " + fault)));
  }

  @Test
  void everyRuleHasThreeExamplesAndTwoNearMisses() {
    for (AttributionRule rule : TestReader.rules().rules()) {
      assertTrue(rule.examples().size() >= 3, rule.id() + " has too few examples");
      assertTrue(rule.nearMisses().size() >= 2, rule.id() + " has too few near misses");
    }
  }

  @Test
  void everyFileIsInTheOrder() throws IOException, URISyntaxException {
    Set<String> listed =
        TestReader.rules().rules().stream()
            .map(rule -> rule.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names("attribution"), listed);
  }

  /** The names of the rules that a folder of rule files holds. */
  static Set<String> names(String folder) throws IOException, URISyntaxException {
    Path path =
        Path.of(
            Objects.requireNonNull(
                    RuleExamplesTest.class.getResource("/org/sayso/rules/en/" + folder))
                .toURI());
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .filter(name -> !name.equals("order"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
