package org.sayso.reading.parse.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.text.Span;

/**
 * Time expressions by SUTime, run only over sentences that hold a word of time: it costs as much as
 * the parser.
 */
final class SuTimeTagger {

  private static final Pattern WORD_OF_TIME =
      Pattern.compile(
          "(?i)\\d.*|(mon|tues|wednes|thurs|fri|satur|sun)day'?s?|jan(uary|\\.)?|feb(ruary|\\.)?|mar(ch|\\.)|apr(il|\\.)?"
              + "|may|june?|july?|aug(ust|\\.)?|sept?(ember|\\.)?|oct(ober|\\.)?|nov(ember|\\.)?|dec(ember|\\.)?|(mid)?night(s|fall)?"
              + "|overnight|today|tonight|yesterday|tomorrow|now|currently|recent(ly)?|past|future|present|once|ago|noon"
              + "|morning|afternoon|evening|dawn|dusk|daily|weekly|monthly|yearly|annual(ly)?|seconds?|minutes?|hours?"
              + "|days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries|spring|summer|autumn|fall|winter"
              + "|christmas|easter|thanksgiving|.*-(year|month|week|day|hour)(-old)?|.*(day|week|month|year|time)s?'?s?|earlier|later|previously");

  private final TimeAnnotator annotator;

  SuTimeTagger() {
    Properties settings = new Properties();
    settings.setProperty("sutime.binders", "0");
    settings.setProperty("sutime.markTimeRanges", "false");
    settings.setProperty("sutime.includeRange", "false");
    annotator = new TimeAnnotator("sutime", settings);
  }

  List<TimeExpression> tag(Article article, List<List<CoreLabel>> sentences) {
    Annotation document = new Annotation(article.text());
    article
        .published()
        .ifPresent(p -> document.set(CoreAnnotations.DocDateAnnotation.class, p.day().toString()));
    List<CoreMap> timed = new ArrayList<>();
    for (List<CoreLabel> words : sentences) {
      if (words.stream().anyMatch(w -> WORD_OF_TIME.matcher(w.word()).matches())) {
        timed.add(sentence(article.text(), words, timed.size()));
      }
    }
    if (timed.isEmpty()) {
      return List.of();
    }
    document.set(CoreAnnotations.SentencesAnnotation.class, timed);
    // SUTime keeps state while it extracts
    synchronized (annotator) {
      annotator.annotate(document);
    }
    List<TimeExpression> found = new ArrayList<>();
    List<CoreMap> expressions =
        Optional.ofNullable(document.get(TimeAnnotations.TimexAnnotations.class)).orElse(List.of());
    for (CoreMap expression : expressions) {
      expression(expression).ifPresent(found::add);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static CoreMap sentence(String text, List<CoreLabel> words, int index) {
    int start = words.get(0).beginPosition();
    int end = words.get(words.size() - 1).endPosition();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      word.set(CoreAnnotations.TextAnnotation.class, word.word());
      word.set(CoreAnnotations.OriginalTextAnnotation.class, word.word());
      word.setIndex(i + 1);
    }
    Annotation sentence = new Annotation(text.substring(start, end));
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, words.size());
    return sentence;
  }

  private static Optional<TimeExpression> expression(CoreMap expression) {
    Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> words = expression.get(CoreAnnotations.TokensAnnotation.class);
    if (timex == null || words == null || words.isEmpty() || timex.timexType() == null) {
      return Optional.empty();
    }
    TimeExpression.Type type;
    try {
      type = TimeExpression.Type.valueOf(timex.timexType());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Span span = new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
    return Optional.of(
        new TimeExpression(span, type, Optional.ofNullable(timex.value()).orElse("")));
  }
}
