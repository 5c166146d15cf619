package org.sayso.reading.attribute;

import java.util.List;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.CueEntry;
import org.sayso.text.Spans;

/**
 * A word that may link a source to a content, in one of its readings.
 *
 * @param sentence it stands in
 * @param token the verb, noun or preposition
 * @param words indices of all its tokens, particle included, rising
 * @param entry the lexicon's reading
 */
record Cue(Sentence sentence, Token token, List<Integer> words, CueEntry entry) {

  Cue {
    words = words.stream().sorted().distinct().toList();
  }

  boolean hasFrame(String frame) {
    return entry.frames().contains(frame);
  }

  int first() {
    return words.get(0);
  }

  int last() {
    return words.get(words.size() - 1);
  }

  /**
   * {@code did not say}, {@code never said}, {@code neither confirmed}: a negation close before the
   * verb.
   */
  boolean isNegated() {
    return sentence.children(token).stream()
        .anyMatch(
            c ->
                c.index() < token.index()
                    && c.index() >= token.index() - 5
                    && sentence.tokens().subList(c.index(), token.index()).stream()
                        .noneMatch(Token::isQuotationMark)
                    && (c.says("not", "never", "n't", "n’t")
                        || (c.says("neither") && c.index() == token.index() - 1)));
  }

  boolean isPassive() {
    return token.tag().equals("VBN")
        && (sentence.has(token, "nsubj:pass", "aux:pass", "csubj:pass") || isReducedPassive());
  }

  /** {@code the number given by the ministry}: a participle that modifies, with an agent. */
  private boolean isReducedPassive() {
    return token.is("acl") && sentence.children(token, "aux").findAny().isEmpty();
  }

  /** Spans of the cue's words; those that touch become one. */
  Spans spans() {
    return TokenSpans.of(sentence, words);
  }
}
