package org.sayso.reading.parse.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.Blocks;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quotations;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Span;

/**
 * Parses with CoreNLP's tagger, three-class name recogniser and neural dependency parser (Universal
 * Dependencies), called one by one so that only these models are loaded. Thread-safe.
 */
public final class CoreNlpParser implements ArticleParser {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser dependencies;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final TagRepair repair;
  private final TreeRepair trees;
  private final SuTimeTagger times = new SuTimeTagger();

  /**
   * Loads the models, which takes some seconds.
   *
   * @param verbsOfSaying lemmas that the tagger may be doubted over: {@code newspaper reports}
   * @throws UncheckedIOException if a model is missing from the class path
   */
  public CoreNlpParser(Set<String> verbsOfSaying) {
    repair = new TagRepair(Set.copyOf(verbsOfSaying));
    trees = new TreeRepair(Set.copyOf(verbsOfSaying));
    tagger = new MaxentTagger(TAGGER);
    try {
      names = CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the name recogniser's model does not fit this CoreNLP", e);
    }
    dependencies = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  @Override
  public ParsedArticle parse(Article article) {
    List<Block> blocks = Blocks.of(article);
    List<Quoted> quotations = Quotations.find(article.text(), blocks);
    String shadow = Shadow.of(article.text(), quotations);
    List<List<CoreLabel>> labelled = new ArrayList<>();
    List<Block> homes = new ArrayList<>();
    for (Block block : blocks) {
      for (List<CoreLabel> words : splitter.split(shadow, block.span(), quotations)) {
        tagger.tagCoreLabels(words);
        labelled.add(words);
        homes.add(block);
      }
    }
    repair.mend(labelled);
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> words : labelled) {
      names.classify(words);
      sentences.add(sentence(sentences.size(), homes.get(sentences.size()), words, article.text()));
    }
    List<TimeExpression> expressions = times.tag(article, labelled);
    return new ParsedArticle(article, blocks, sentences, quotations, expressions);
  }

  private Sentence sentence(int index, Block block, List<CoreLabel> words, String text) {
    Collection<TypedDependency> tree = dependencies.predict(words).typedDependencies();
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "dep");
    for (TypedDependency d : tree) {
      heads[d.dep().index() - 1] = d.gov().index() - 1;
      relations[d.dep().index() - 1] = d.reln().toString();
    }
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      String entity =
          Optional.ofNullable(word.get(CoreAnnotations.AnswerAnnotation.class)).orElse("O");
      String lemma =
          Optional.ofNullable(morphology.lemma(word.word(), word.tag())).orElse(word.word());
      tokens.add(
          new Token(i, span, span.in(text), word.tag(), lemma, entity, heads[i], relations[i]));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block.index(), span, trees.mend(tokens));
  }
}
