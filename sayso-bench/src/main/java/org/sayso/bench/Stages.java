package org.sayso.bench;

import java.util.List;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.attribute.AttributionFinder;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.Cleaner;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.resolve.ClaimResolver;
import org.sayso.reading.resolve.Resolved;
import org.sayso.reading.resolve.Resolver;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;

/** The reader taken apart into its stages, put together as {@code NewsReader.english()} does. */
final class Stages {

  private final Cleaner cleaner = new ReportCleaner();
  private final ArticleParser parser;
  private final AttributionFinder finder;
  private final Resolver resolver;

  Stages() {
    RuleBook rules = RuleBook.load("en");
    parser = new CoreNlpParser(rules.verbLemmas());
    finder = new RuleFinder(rules, Weights.load("en"));
    resolver = new ClaimResolver(rules);
  }

  /** All of them as one, which remembers nothing: a copy costs what the first cost. */
  ArticleReader reader() {
    return new NewsReader(cleaner, parser, finder, resolver);
  }

  /** What is found in an article. */
  record Attributed(ParsedArticle article, List<Found> found) {}

  Cleaned clean(Capture capture) {
    return cleaner.clean(capture);
  }

  ParsedArticle parse(Article article) {
    return parser.parse(article);
  }

  Attributed attribute(ParsedArticle article) {
    return new Attributed(article, finder.find(article));
  }

  Resolved resolve(Attributed attributed) {
    return resolver.resolve(attributed.article(), attributed.found());
  }
}
