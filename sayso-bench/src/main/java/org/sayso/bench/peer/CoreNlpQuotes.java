package org.sayso.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * CoreNLP's own quotation pipeline: quotations and who speaks them. It reads direct speech only; we
 * read indirect speech too.
 */
public final class CoreNlpQuotes {

  /** That its documentation asks for. */
  public static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private CoreNlpQuotes(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** The annotators that its documentation asks for, with what they do by default. */
  public static CoreNlpQuotes standard() {
    return new CoreNlpQuotes(new StanfordCoreNLP(settings()));
  }

  /**
   * The lightest that still attributes: three classes of names, no numbers and no times, the
   * statistical coreference, which needs no constituents.
   */
  public static CoreNlpQuotes light() {
    Properties settings = settings();
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    return new CoreNlpQuotes(new StanfordCoreNLP(settings));
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("threads", "1");
    return settings;
  }

  /** How many quotations it finds in a text. */
  public int read(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return Optional.ofNullable(document.get(CoreAnnotations.QuotationsAnnotation.class))
        .map(List::size)
        .orElse(0);
  }
}
