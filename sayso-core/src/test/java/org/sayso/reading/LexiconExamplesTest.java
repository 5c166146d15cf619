package org.sayso.reading;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every cue is a test: found exactly, with the stance of its entry. */
class LexiconExamplesTest {

  @TestFactory
  Stream<DynamicTest> sentences() {
    return TestReader.proof().cueChecks().map(RuleExamplesTest::asTest);
  }
}
