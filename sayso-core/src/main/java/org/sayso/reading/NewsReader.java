package org.sayso.reading;

import java.util.List;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.reading.attribute.AttributionFinder;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.attribute.RememberingFinder;
import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.Cleaner;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.RememberingParser;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.resolve.ClaimResolver;
import org.sayso.reading.resolve.Resolved;
import org.sayso.reading.resolve.Resolver;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;

/** The whole of reading, stage after stage; each stage takes one type and returns another. */
public final class NewsReader implements ArticleReader {

  private final Cleaner cleaner;
  private final ArticleParser parser;
  private final AttributionFinder finder;
  private final Resolver resolver;

  public NewsReader(
      Cleaner cleaner, ArticleParser parser, AttributionFinder finder, Resolver resolver) {
    this.cleaner = cleaner;
    this.parser = parser;
    this.finder = finder;
    this.resolver = resolver;
  }

  /** The reader of English news. Loads the parser's models, which takes some seconds. */
  public static NewsReader english() {
    return english(Weights.load("en"));
  }

  /** The reader of English news with these weights; with {@link Weights#NONE}, by rules alone. */
  public static NewsReader english(Weights weights) {
    RuleBook rules = RuleBook.load("en");
    return english(weights, rules, new CoreNlpParser(rules.verbLemmas()));
  }

  /** The same over a parser that others use too. A text that was just read is not parsed again. */
  public static NewsReader english(Weights weights, RuleBook rules, ArticleParser parser) {
    return new NewsReader(
        new ReportCleaner(),
        new RememberingParser(parser),
        new RememberingFinder(new RuleFinder(rules, weights)),
        new ClaimResolver(rules));
  }

  @Override
  public Reading read(Capture capture) {
    Cleaned cleaned = cleaner.clean(capture);
    if (cleaned instanceof Cleaned.Refused refused) {
      return new Reading.Unreadable(
          capture.name(), refused.reason(), refused.detail(), refused.article());
    }
    Article article = ((Cleaned.Clean) cleaned).article();
    ParsedArticle parsed = parser.parse(article);
    List<Found> found = finder.find(parsed);
    Resolved resolved = resolver.resolve(parsed, found);
    return new Reading.Read(article, resolved.claims(), resolved.times(), resolved.notes());
  }
}
