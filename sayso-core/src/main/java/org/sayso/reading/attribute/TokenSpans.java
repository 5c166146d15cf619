package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sayso.reading.parse.Sentence;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** From token indices to spans. */
final class TokenSpans {

  private TokenSpans() {}

  /** One span for each run of neighbouring tokens. */
  static Spans of(Sentence s, Collection<Integer> tokens) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    int last = -2;
    for (int i : tokens.stream().sorted().distinct().toList()) {
      if (i != last + 1) {
        if (from >= 0) {
          spans.add(s.span(from, last));
        }
        from = i;
      }
      last = i;
    }
    if (from >= 0) {
      spans.add(s.span(from, last));
    }
    return new Spans(spans);
  }
}
