package org.sayso.reading.parse.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sayso.reading.parse.Quoted;
import org.sayso.text.Span;

/**
 * Cuts a block into sentences of tokens. A closing quotation mark stays with the sentence that it
 * closes.
 */
final class SentenceSplitter {

  /**
   * Longer sentences are cut, after a comma or semicolon where there is one, so that hostile input
   * costs no more.
   */
  static final int LONGEST = 160;

  private final WordToSentenceProcessor<CoreLabel> processor = new WordToSentenceProcessor<>();

  List<List<CoreLabel>> split(String shadow, Span block, List<Quoted> quotations) {
    List<CoreLabel> tokens = tokens(shadow.substring(block.start(), block.end()), block.start());
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : processor.process(tokens)) {
      List<CoreLabel> rest = new ArrayList<>(sentence);
      if (!sentences.isEmpty() && !rest.isEmpty() && closes(rest.get(0), quotations)) {
        sentences.get(sentences.size() - 1).add(rest.remove(0));
      }
      if (!sentences.isEmpty()
          && !rest.isEmpty()
          && carriesOn(sentences.get(sentences.size() - 1), rest.get(0))) {
        rest.addAll(0, sentences.remove(sentences.size() - 1));
      }
      while (rest.size() > LONGEST) {
        int cut = cut(rest);
        sentences.add(new ArrayList<>(rest.subList(0, cut)));
        rest = new ArrayList<>(rest.subList(cut, rest.size()));
      }
      if (!rest.isEmpty()) {
        sentences.add(rest);
      }
    }
    return sentences;
  }

  private static List<CoreLabel> tokens(String text, int offset) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text),
            new CoreLabelTokenFactory(),
            "invertible=false,untokenizable=noneDelete,splitHyphenated=false,quotes=ascii");
    List<CoreLabel> tokens = new ArrayList<>();
    while (tokenizer.hasNext()) {
      CoreLabel token = tokenizer.next();
      if (token.endPosition() > token.beginPosition() && !token.word().isBlank()) {
        token.setBeginPosition(token.beginPosition() + offset);
        token.setEndPosition(token.endPosition() + offset);
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean closes(CoreLabel first, List<Quoted> quotations) {
    return quotations.stream()
        .anyMatch(q -> q.depth() == 0 && q.closed() && q.inner().end() == first.beginPosition());
  }

  /**
   * {@code (R-Tex.) said}, {@code "Why?" asks a woman}: after a bracket or mark a small letter
   * begins no sentence.
   */
  private static boolean carriesOn(List<CoreLabel> before, CoreLabel next) {
    String last = before.get(before.size() - 1).word();
    boolean closes =
        last.equals(")") || last.equals("-RRB-") || last.equals("\"") || last.equals("''");
    return closes && before.size() < LONGEST && Character.isLowerCase(next.word().codePointAt(0));
  }

  private static int cut(List<CoreLabel> words) {
    for (int i = LONGEST; i > LONGEST / 2; i--) {
      String word = words.get(i - 1).word();
      if (word.equals(",") || word.equals(";") || word.equals(":")) {
        return i;
      }
    }
    return LONGEST;
  }
}
