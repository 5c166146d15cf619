package org.sayso.reading.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Section;
import org.sayso.text.Span;

/** Every example and near miss in the rule files is a test. */
class SectionExamplesTest {

  private final SectionFinder finder = new SectionFinder(CleanRules.english());

  @TestFactory
  Stream<DynamicTest> examples() {
    return names()
        .flatMap(
            name -> {
              SectionRule rule = CleanRules.rule(name);
              return numbered(name + " / example", rule.examples(), e -> isFound(rule, e));
            });
  }

  @TestFactory
  Stream<DynamicTest> nearMisses() {
    return names()
        .flatMap(
            name -> {
              SectionRule rule = CleanRules.rule(name);
              return numbered(
                  name + " / near miss",
                  rule.nearMisses(),
                  text -> assertEquals(List.of(), found(text, rule.find()), text));
            });
  }

  private void isFound(SectionRule rule, String example) {
    MarkedText marked = MarkedText.parse(example);
    assertEquals(marked.sections(), found(marked.text(), rule.find()), example);
  }

  private List<String> found(String text, Section.Kind kind) {
    return finder.find(text, Optional.empty()).sections().stream()
        .filter(s -> s.kind() == kind)
        .map(s -> show(text, s.label(), s.body()))
        .toList();
  }

  static String show(String text, Span label, Span body) {
    String words = body + " " + body.in(text);
    return label.equals(body) ? words : label + " " + label.in(text) + " | " + words;
  }

  private static Stream<String> names() {
    return Stream.concat(CleanRules.LABELLED.stream(), CleanRules.MARKED.stream());
  }

  private static Stream<DynamicTest> numbered(
      String name, List<String> texts, java.util.function.Consumer<String> check) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i -> DynamicTest.dynamicTest(name + " " + (i + 1), () -> check.accept(texts.get(i))));
  }
}
