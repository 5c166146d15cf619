package org.sayso.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.sayso.reading.parse.Token;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.Marked;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;
import org.sayso.text.Spans;

/**
 * Puts the sentences that stand in rule files to the test, and tries the rules on sentences that do
 * not.
 */
public final class RuleProof {

  private final RuleBook rules;
  private final Weights weights;
  private final ArticleParser parser;
  private final Cleaner cleaner = new ReportCleaner();

  /**
   * @param weights that read with the rules; an example must hold beside them, too
   */
  public RuleProof(RuleBook rules, Weights weights, ArticleParser parser) {
    this.rules = rules;
    this.weights = weights;
    this.parser = parser;
  }

  /** The proof of the English rules. Loads the parser's models, which takes some seconds. */
  public static RuleProof english() {
    RuleBook rules = RuleBook.load("en");
    return new RuleProof(rules, Weights.load("en"), new CoreNlpParser(rules.verbLemmas()));
  }

  /**
   * A sentence of a rule file put to the test.
   *
   * @param name {@code verb-clause / example 2, alone}
   * @param run answers with nothing where the sentence holds, else with a report for people: its
   *     words as the parser sees them, then wanted and found marks one above the other
   */
  public record Check(String name, Supplier<Optional<String>> run) {

    /** What is wrong; nothing where the sentence holds. */
    public Optional<String> fault() {
      return run.get();
    }
  }

  /** The examples and near misses of all rules, in order of precedence. */
  public Stream<Check> ruleChecks() {
    return rules.rules().stream()
        .flatMap(
            rule ->
                Stream.of(
                        numbered(
                            rule.id() + " / example %d, alone",
                            rule.examples(),
                            e -> alone(rule, e)),
                        numbered(
                            rule.id() + " / example %d, among all",
                            rule.examples(),
                            e -> amongAll(rule, e)),
                        numbered(
                            rule.id() + " / near miss %d",
                            rule.nearMisses(),
                            n -> nearMiss(rule, n)))
                    .flatMap(checks -> checks));
  }

  /** The examples of all cues, verbs first. */
  public Stream<Check> cueChecks() {
    return Stream.concat(cueChecks("verb", rules.allVerbs()), cueChecks("noun", rules.allNouns()));
  }

  /** The examples and near misses of the rules of time. */
  public Stream<Check> timeChecks() {
    return new TimeProof(rules, parser).checks();
  }

  private Stream<Check> cueChecks(String kind, List<CueEntry> entries) {
    return entries.stream()
        .flatMap(
            entry -> {
              String stance = entry.stance().name().toLowerCase(Locale.ROOT);
              String name = kind + " " + entry.cue() + ", " + stance;
              return Stream.concat(
                  numbered(name + " / example %d", entry.examples(), e -> cue(entry, e)),
                  Stream.of(new Check(name + " / all frames", () -> frames(entry))));
            });
  }

  private static <T> Stream<Check> numbered(
      String name, List<T> sentences, Function<T, Optional<String>> check) {
    return IntStream.range(0, sentences.size())
        .mapToObj(
            i ->
                new Check(
                    String.format(Locale.ROOT, name, i + 1), () -> check.apply(sentences.get(i))));
  }

  /**
   * One line a rule of a language, in order of precedence, those of time last: its name and its
   * construction in plain words. Needs no parser.
   */
  public static List<String> list(String language) {
    RuleBook book = RuleBook.load(language);
    return Stream.concat(
            book.rules().stream().map(rule -> line(rule.id(), rule.why())),
            book.times().stream().map(rule -> line(rule.id(), rule.why())))
        .toList();
  }

  private static String line(RuleId id, String why) {
    return String.format(Locale.ROOT, "%-26s %s", id, why);
  }

  /**
   * What the rules make of a sentence: first what they find together, then what other rules would
   * find by themselves.
   *
   * @param tokens whether the words as the parser sees them come first
   */
  public String tried(String sentence, boolean tokens) {
    ParsedArticle article = parse(sentence);
    StringBuilder told = new StringBuilder(tokens ? tokens(article) : "");
    List<Found> winners = find(article);
    winners.forEach(f -> told.append(line(article, f)).append('\n'));
    if (winners.isEmpty()) {
      told.append("no rule finds anything\n");
    }
    for (AttributionRule rule : rules.rules()) {
      find(rule.id(), article).stream()
          .filter(f -> winners.stream().noneMatch(w -> w.attribution().equals(f.attribution())))
          .forEach(f -> told.append("by itself: ").append(line(article, f)).append('\n'));
    }
    return told.toString();
  }

  /**
   * Parses a few words. What has more than one line is cleaned first, so that its first line may be
   * a headline.
   */
  ParsedArticle parse(String text) {
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

  /** What all rules together find, and the weights with them. */
  List<Found> find(ParsedArticle article) {
    return new RuleFinder(rules, weights).find(article);
  }

  /** What one rule finds by itself. */
  List<Found> find(RuleId rule, ParsedArticle article) {
    return new RuleFinder(rules.only(rule))
        .find(article).stream().filter(f -> f.attribution().foundBy().equals(rule)).toList();
  }

  /** An example of a rule must be found by the rule alone, exactly as marked. */
  Optional<String> alone(AttributionRule rule, Marked example) {
    ParsedArticle article = parse(example.text());
    List<Found> found = find(rule.id(), article);
    return found.stream().anyMatch(f -> parts(f).equals(example.parts()))
        ? Optional.empty()
        : Optional.of(report("by the rule alone", article, example.toString(), found));
  }

  /** Among all rules the example must be found by its rule or by one that it yields to. */
  Optional<String> amongAll(AttributionRule rule, Marked example) {
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
  Optional<String> nearMiss(AttributionRule rule, String sentence) {
    ParsedArticle article = parse(sentence);
    List<Found> found = find(rule.id(), article);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(report("in a near miss", article, "nothing", found));
  }

  /** The example of a cue must be found exactly, with its stance, in one of its frames. */
  Optional<String> cue(CueEntry entry, Marked example) {
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

  /** Each frame that an entry claims must be shown by one of its examples. */
  private Optional<String> frames(CueEntry entry) {
    Set<String> unseen = new TreeSet<>(entry.frames());
    for (Marked example : entry.examples()) {
      find(parse(example.text())).stream()
          .filter(f -> parts(f).equals(example.parts()))
          .flatMap(f -> rules.rule(f.attribution().foundBy()).stream())
          .forEach(rule -> unseen.remove(rule.find().frame()));
    }
    return unseen.isEmpty() ? Optional.empty() : Optional.of("no example shows " + unseen);
  }

  private boolean usesFrame(CueEntry entry, RuleId by) {
    return rules
        .rule(by)
        .map(rule -> rule.find().frame())
        .filter(frame -> frame.isEmpty() || entry.frames().contains(frame))
        .isPresent();
  }

  /** Source, cue and content of what was found, as {@link Marked} names them. */
  static Map<String, Spans> parts(Found found) {
    Attribution a = found.attribution();
    return Map.of("source", a.source(), "cue", a.cue(), "content", a.content()).entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What was found, written as an example is marked, with rule and stance. */
  static String line(ParsedArticle article, Found found) {
    return Marked.write(article.text(), parts(found))
        + "   "
        + found.attribution().foundBy()
        + ", "
        + found.stance()
        + (found.hedged() ? ", hedged" : "");
  }

  /** The words of an article one a line: number, word, tag, relation, head. */
  static String tokens(ParsedArticle article) {
    return article.sentences().stream().map(RuleProof::tokens).collect(Collectors.joining());
  }

  static String tokens(Sentence sentence) {
    StringBuilder table = new StringBuilder();
    for (Token t : sentence.tokens()) {
      String head = sentence.head(t).map(h -> h.index() + " " + h.word()).orElse("-");
      table.append(
          String.format(
              Locale.ROOT,
              "  %3d  %-16s %-5s %-12s %s\n",
              t.index(),
              t.word(),
              t.tag(),
              t.relation(),
              head));
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
