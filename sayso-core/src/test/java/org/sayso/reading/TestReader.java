package org.sayso.reading;

import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.resolve.ClaimResolver;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;

/** The rules and the parser, loaded once for all tests of this JVM: loading takes seconds. */
public final class TestReader {

  private TestReader() {}

  /** Loaded when first asked for. */
  private static final class Loaded {
    static final RuleBook RULES = RuleBook.load("en");
    static final CoreNlpParser PARSER = new CoreNlpParser(RULES.verbLemmas());
  }

  /** The English rules. */
  public static RuleBook rules() {
    return Loaded.RULES;
  }

  /** The parser; thread-safe. */
  public static CoreNlpParser parser() {
    return Loaded.PARSER;
  }

  /** The proof of the English rules. */
  public static RuleProof proof() {
    return new RuleProof(rules(), Weights.load("en"), parser());
  }

  /** The reader of English news, over the shared parser. */
  public static NewsReader reader() {
    return new NewsReader(
        new ReportCleaner(),
        parser(),
        new RuleFinder(rules(), Weights.load("en")),
        new ClaimResolver(rules()));
  }
}
