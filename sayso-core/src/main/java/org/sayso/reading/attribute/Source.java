package org.sayso.reading.attribute;

import java.util.List;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Spans;

/**
 * Who a cue names.
 *
 * @param sentence it stands in
 * @param head of the noun phrase
 * @param range the noun phrase
 * @param cueWords tokens around it that link and are cue: {@code A statement by}
 */
record Source(Sentence sentence, Token head, Range range, List<Integer> cueWords) {

  static Source of(Sentence s, Token head) {
    return new Source(s, head, Phrases.nounPhrase(s, head), List.of());
  }

  Spans spans() {
    return Spans.of(range.span(sentence));
  }

  Found.Head toHead() {
    return new Found.Head(sentence.index(), head.index(), spans());
  }
}
