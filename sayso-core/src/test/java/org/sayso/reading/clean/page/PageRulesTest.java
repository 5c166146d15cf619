package org.sayso.reading.clean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule file finds its own examples and is silent at its near misses. */
class PageRulesTest {

  private final PageRules rules = PageRules.load();

  @TestFactory
  Stream<DynamicTest> names() {
    List<NameRule> all = new ArrayList<>(rules.furniture());
    all.addAll(List.of(rules.body(), rules.whole(), rules.lead()));
    return all.stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream().map(tag -> named(rule, tag, true)),
                    rule.nearMisses().stream().map(tag -> named(rule, tag, false))));
  }

  private static DynamicTest named(NameRule rule, String tag, boolean found) {
    return DynamicTest.dynamicTest(
        rule.find() + (found ? " / " : " / not ") + tag,
        () ->
            assertEquals(
                found ? Optional.of(rule) : Optional.empty(),
                new NameRules(rule).of(element(tag))));
  }

  private static Element element(String tag) {
    Element body = Jsoup.parse(tag.startsWith("<body") ? tag : "<body>" + tag).body();
    return tag.startsWith("<body") ? body : body.child(0);
  }

  @TestFactory
  Stream<DynamicTest> phrases() {
    return Stream.concat(rules.phrases().stream(), Stream.of(rules.lists()))
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream().map(words -> said(rule, words, true)),
                    rule.nearMisses().stream().map(words -> said(rule, words, false))));
  }

  private static DynamicTest said(PhraseRule rule, String words, boolean found) {
    return DynamicTest.dynamicTest(
        rule.find() + (found ? " / " : " / not ") + words,
        () -> assertEquals(found, rule.matches(new Block(new Element("p"), words, 0))));
  }

  @TestFactory
  Stream<DynamicTest> dates() {
    DateRule dates = rules.dates();
    return Stream.concat(
        dates.examples().stream().map(line -> dated(dates, line, true)),
        dates.nearMisses().stream().map(line -> dated(dates, line, false)));
  }

  private static DynamicTest dated(DateRule rule, String line, boolean found) {
    return DynamicTest.dynamicTest(line, () -> assertEquals(found, rule.matches(line)));
  }

  @Test
  void aRuleWithoutItsProofIsNoRule() {
    assertEquals(
        "names of ads need an example and a near miss",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new NameRule(
                        "ads", List.of("ad"), 0.3, List.of("<p class=ad>"), List.of(), "why"))
            .getMessage());
  }

  @TestFactory
  Stream<DynamicTest> namesOfElements() {
    return Stream.of(
            "<p class='relatedArticles box--wide'> = related articles related-articles box wide box-wide",
            "<p id='up_next2'> = up next2 up-next2",
            "<p class='has-sidebar'> = has has-sidebar",
            "<p class='no-comments yes'> = no no-comments yes",
            "<p title='ad'> =")
        .map(line -> line.split(" =", 2))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0],
                    () ->
                        assertEquals(
                            pair[1].strip(), String.join(" ", ElementNames.of(element(pair[0]))))));
  }
}
