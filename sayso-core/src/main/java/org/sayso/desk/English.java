package org.sayso.desk;

import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reading.weights.Weights;
import org.sayso.reconcile.Reconciler;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.ForestFile;
import org.sayso.reconcile.compare.PairReader;
import org.sayso.reconcile.compare.Pooling;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.embedding.CrossEncoder;
import org.sayso.reconcile.embedding.MiniLm;
import org.sayso.reconcile.groups.GroupFinder;
import org.sayso.reconcile.groups.Relations;
import org.sayso.reconcile.groups.Tellings;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.reconcile.wordnet.WordNet;

/**
 * The parts that read and compare English news, chosen once for all who ask: a desk on one machine
 * and each machine of a cluster. The parser, which takes seconds to load, is shared by both.
 */
public final class English {

  private final RuleBook rules;
  private final ArticleParser parser;

  private English(RuleBook rules, ArticleParser parser) {
    this.rules = rules;
    this.parser = parser;
  }

  /** Loads what reading and comparing share. */
  public static English load() {
    RuleBook rules = RuleBook.load("en");
    return new English(rules, new CoreNlpParser(rules.verbLemmas()));
  }

  /** What reads, with these weights. */
  public ArticleReader reader(Weights weights) {
    return NewsReader.english(weights, rules, parser);
  }

  /** What compares and reconciles. */
  public Reconciling.Parts reconciling() {
    return reconciling(new CrossEncoder());
  }

  /** The same with another opinion on pairs of which the trees are not sure. */
  public Reconciling.Parts reconciling(PairReader reader) {
    Lexicon lexicon = Lexicon.load("en");
    WordNet kinship = WordNet.open();
    MiniLm vectors = new MiniLm();
    Propositions propositions =
        new Propositions(
            new ContentParsing(parser, new TimeResolver(rules.times())), lexicon, vectors);
    Comparer inStories = new Comparer(lexicon, kinship, vectors, weights("stories", reader));
    return new Reconciling.Parts(
        new Reconciler(
            new StoryFinder(),
            new Tellings(propositions),
            new GroupFinder(inStories, GroupFinder.SAME_ENOUGH),
            new Relations(Relations.CONFLICT_ENOUGH, Relations.COMPATIBLE_ENOUGH)),
        propositions,
        new Comparer(lexicon, kinship, vectors, weights("pairs", reader.withoutSpeakers())));
  }

  private static Comparer.Weights weights(String name, PairReader reader) {
    return new Comparer.Weights(ForestFile.load("en/" + name + ".txt"), reader, Pooling.load(name));
  }
}
