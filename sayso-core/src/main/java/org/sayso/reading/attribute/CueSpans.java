package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** All words that link: the cue, what ties it to its source, and {@code in a statement}. */
final class CueSpans {

  private final Set<String> media;

  CueSpans(RuleBook rules) {
    media = rules.words("media");
  }

  Spans of(Cue cue, Source source, Spans content) {
    Sentence s = cue.sentence();
    List<Integer> words = new ArrayList<>(cue.words());
    words.addAll(source.cueWords());
    medium(cue, content).forEach(words::add);
    return TokenSpans.of(s, words);
  }

  /** {@code in a message}, {@code by e-mail}: on the cue itself, outside the content. */
  private List<Integer> medium(Cue cue, Spans content) {
    Sentence s = cue.sentence();
    List<Integer> words = new ArrayList<>();
    for (Token t : s.children(cue.token())) {
      if (!media.contains(t.lemma()) || !t.is("obl")) {
        continue;
      }
      Optional<Token> p = SourceFinder.preposition(s, t).filter(x -> x.says("in", "by"));
      if (p.isEmpty()) {
        continue;
      }
      Span span = s.span(p.get().index(), t.index());
      if (content.parts().stream().noneMatch(c -> c.overlaps(span))) {
        for (int i = p.get().index(); i <= t.index(); i++) {
          words.add(i);
        }
      }
    }
    return words;
  }
}
