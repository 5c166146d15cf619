package org.sayso.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.claim.Attribution;
import org.sayso.claim.RuleId;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.Cleaner;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.Marked;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Spans;

/**
 * Puts the sentences that stand in rule files to the test. Each check answers with nothing where
 * the sentence holds, else with a report for people: the sentence, its words as the parser sees
 * them, and wanted and found marks one above the other.
 */
public final class RuleProof {

  private final RuleBook rules;
  private final ArticleParser parser;
  private final Cleaner cleaner = new ReportCleaner();

  public RuleProof(RuleBook rules, ArticleParser parser) {
    this.rules = rules;
    this.parser = parser;
  }

  /** The proof of the English rules. Loads the parser's models, which takes some seconds. */
  public static RuleProof english() {
    RuleBook rules = RuleBook.load("en");
    return new RuleProof(rules, new CoreNlpParser(rules.verbLemmas()));
  }

  /** The rules under test. */
  public RuleBook rules() {
    return rules;
  }

  /**
   * Parses a few words. What has more than one line is cleaned first, so that its first line may be
   * a headline.
   */
  public ParsedArticle parse(String text) {
    return parser.parse(text.contains("\n") ? cleaned(text) : plain(text));
  }

  private Article cleaned(String text) {
    Cleaned cleaned =
        cleaner.clean(new Capture("example.txt", text.getBytes(StandardCharsets.UTF_8)));
    return cleaned instanceof Cleaned.Clean clean ? clean.article() : plain(text);
  }

  private static Article plain(String text) {
    return new Article(
        new ArticleId("example"),
        Outlet.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        "",
        "en",
        text,
        List.of());
  }

  /** What all rules together find. */
  public List<Found> find(ParsedArticle article) {
    return new RuleFinder(rules).find(article);
  }

  /** What one rule finds by itself. */
  public List<Found> find(RuleId rule, ParsedArticle article) {
    return new RuleFinder(rules.only(rule))
        .find(article).stream().filter(f -> f.attribution().foundBy().equals(rule)).toList();
  }

  /** An example of a rule must be found by the rule alone, exactly as marked. */
  public Optional<String> alone(AttributionRule rule, Marked example) {
    ParsedArticle article = parse(example.text());
    List<Found> found = find(rule.id(), article);
    return found.stream().anyMatch(f -> parts(f).equals(example.parts()))
        ? Optional.empty()
        : Optional.of(report("by the rule alone", article, example.toString(), found));
  }

  /** Among all rules the example must be found by its rule or by one that it yields to. */
  public Optional<String> amongAll(AttributionRule rule, Marked example) {
    ParsedArticle article = parse(example.text());
    List<Found> found = find(article);
    return found.stream()
            .filter(f -> isWinner(rule, f.attribution().foundBy()))
            .anyMatch(f -> parts(f).equals(example.parts()))
        ? Optional.empty()
        : Optional.of(report("among all rules", article, example.toString(), found));
  }

  private static boolean isWinner(AttributionRule rule, RuleId winner) {
    return rule.id().equals(winner) || rule.yieldsTo().contains(winner);
  }

  /** In a near miss the rule must find nothing. */
  public Optional<String> nearMiss(AttributionRule rule, String sentence) {
    ParsedArticle article = parse(sentence);
    List<Found> found = find(rule.id(), article);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(report("in a near miss", article, "nothing", found));
  }

  /** The example of a cue must be found exactly, with its stance, in one of its frames. */
  public Optional<String> entry(CueEntry entry, Marked example) {
    ParsedArticle article = parse(example.text());
    List<Found> found = find(article);
    return found.stream()
            .filter(f -> f.stance() == entry.stance() && f.hedged() == entry.hedged())
            .filter(f -> usesFrame(entry, f.attribution().foundBy()))
            .anyMatch(f -> parts(f).equals(example.parts()))
        ? Optional.empty()
        : Optional.of(
            report(
                "as " + entry.stance() + " in one of " + entry.frames(),
                article,
                example.toString(),
                found));
  }

  private boolean usesFrame(CueEntry entry, RuleId by) {
    return rules
        .rule(by)
        .map(rule -> rule.find().frame())
        .filter(frame -> frame.isEmpty() || entry.frames().contains(frame))
        .isPresent();
  }

  /** Source, cue and content of what was found, as {@link Marked} names them. */
  public static Map<String, Spans> parts(Found found) {
    Attribution a = found.attribution();
    return Map.of("source", a.source(), "cue", a.cue(), "content", a.content()).entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What was found, written as an example is marked, with rule and stance. */
  public static String line(ParsedArticle article, Found found) {
    return Marked.write(article.text(), parts(found))
        + "   "
        + found.attribution().foundBy()
        + ", "
        + found.stance()
        + (found.hedged() ? ", hedged" : "");
  }

  /** The words of an article one a line: number, word, tag, head, relation. */
  public static String tokens(ParsedArticle article) {
    StringBuilder table = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      sentence
          .tokens()
          .forEach(
              t ->
                  table.append(
                      String.format(
                          "  %3d  %-16s %-5s %-12s %s%n",
                          t.index(),
                          t.word(),
                          t.tag(),
                          t.relation(),
                          sentence.head(t).map(h -> h.index() + " " + h.word()).orElse("-"))));
    }
    return table.toString();
  }

  private static String report(
      String where, ParsedArticle article, String wanted, List<Found> found) {
    StringBuilder report = new StringBuilder("not found as marked, ").append(where).append(":\n");
    report.append(tokens(article)).append("  wanted  ").append(wanted).append('\n');
    found.forEach(f -> report.append("  found   ").append(line(article, f)).append('\n'));
    if (found.isEmpty()) {
      report.append("  found   nothing\n");
    }
    return report.toString();
  }
}
