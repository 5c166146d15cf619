package org.sayso.reading;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.rules.Marked;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.rules.TimeExample;
import org.sayso.reading.rules.TimeRule;
import org.sayso.reading.times.TimeResolver;
import org.sayso.text.Spans;

/** Puts the sentences that stand in the rules of time to the test. */
final class TimeProof {

  private final List<TimeRule> rules;
  private final ArticleParser parser;
  private final TimeResolver resolver;

  TimeProof(RuleBook rules, ArticleParser parser) {
    this.rules = rules.times();
    this.parser = parser;
    this.resolver = new TimeResolver(rules.times());
  }

  /**
   * The examples and near misses of all rules: of an example every time must be found with its
   * value, and no other; of a near miss none.
   */
  Stream<RuleProof.Check> checks() {
    return rules.stream().flatMap(rule -> Stream.concat(examples(rule), nearMisses(rule)));
  }

  private Stream<RuleProof.Check> examples(TimeRule rule) {
    return IntStream.range(0, rule.examples().size())
        .mapToObj(
            i ->
                new RuleProof.Check(
                    "time " + rule.id() + " / example " + (i + 1),
                    () -> fault(rule.examples().get(i))));
  }

  private Stream<RuleProof.Check> nearMisses(TimeRule rule) {
    return IntStream.range(0, rule.nearMisses().size())
        .mapToObj(
            i ->
                new RuleProof.Check(
                    "time " + rule.id() + " / near miss " + (i + 1),
                    () -> {
                      Marked nothing = new Marked(rule.nearMisses().get(i), Map.of());
                      return fault(new TimeExample(Optional.empty(), nothing));
                    }));
  }

  private Optional<String> fault(TimeExample example) {
    Marked wanted = example.sentence();
    ParsedArticle article = parser.parse(article(wanted.text(), example.published()));
    Map<String, Spans> found =
        resolver.resolve(article).expressions().stream()
            .collect(
                groupingBy(
                    TimeExpression::value,
                    collectingAndThen(mapping(TimeExpression::span, toList()), Spans::new)));
    return found.equals(wanted.parts())
        ? Optional.empty()
        : Optional.of(
            "not read as marked:\n  wanted  "
                + wanted
                + "\n  found   "
                + Marked.write(wanted.text(), found)
                + "\n");
  }

  private static Article article(String text, Optional<LocalDate> published) {
    return new Article(
        new ArticleId("example"),
        Outlet.UNKNOWN,
        Optional.empty(),
        published.map(Publication::on),
        "",
        "en",
        text,
        List.of());
  }
}
