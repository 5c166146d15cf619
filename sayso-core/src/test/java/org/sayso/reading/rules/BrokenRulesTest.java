package org.sayso.reading.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tester of the rules is tested: each file in {@code rules-broken} is refused with the message
 * that stands beside it. {@code rule-…} is read as a rule, {@code cues-…} as a lexicon, {@code
 * time-…} as a rule of time, {@code order-…} as the order of the rules.
 */
class BrokenRulesTest {

  private static final String FOLDER = "/org/sayso/reading/rules-broken";

  private final RuleFiles files = new RuleFiles(FOLDER);

  static List<String> names() throws IOException, URISyntaxException {
    try (Stream<Path> found = Files.list(folder())) {
      return found
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".expected"))
          .map(name -> name.replace(".expected", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void refuses(String name) throws IOException, URISyntaxException {
    RuleException refusal = assertThrows(RuleException.class, () -> read(name));
    String expected = Files.readString(folder().resolve(name + ".expected"));
    assertEquals(expected.strip(), refusal.getMessage());
  }

  private void read(String name) {
    String file = name + ".yaml";
    if (name.startsWith("cues-")) {
      List<AttributionRule> rules = RuleBook.load("en").rules();
      files.cues(file, RuleBook.frames(rules, List.of(AttributionRule.Cue.NOUN)));
    } else if (name.startsWith("time-")) {
      TimeWords words = new TimeFiles(new RuleFiles("/org/sayso/rules/en")).words();
      new TimeFiles(files).rule(file, name, words);
    } else if (name.startsWith("order-")) {
      files.list(file);
    } else {
      RuleBook.refuseUnknownBetter(List.of(files.rule(file, name)));
    }
  }

  @Test
  void everyFileHasItsMessage() throws IOException, URISyntaxException {
    try (Stream<Path> found = Files.list(folder())) {
      List<String> alone =
          found
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .filter(name -> !Files.exists(expected(name)))
              .toList();
      assertEquals(List.of(), alone);
    }
  }

  @Test
  void theWholeBookIsRefusedForALanguageWithoutFiles() {
    RuleException refusal = assertThrows(RuleException.class, () -> RuleBook.load("xx"));
    assertTrue(String.valueOf(refusal.getMessage()).endsWith("order.yaml: is missing"));
  }

  private static Path expected(String name) {
    try {
      return folder().resolve(name + ".expected");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(BrokenRulesTest.class.getResource(FOLDER)).toURI());
  }
}
