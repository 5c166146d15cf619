package org.sayso.reading.resolve;

import java.util.Locale;
import java.util.Set;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/** Canonical names of those without a name: {@code an unnamed nurse at Ostley General Hospital}. */
final class Descriptions {

  /** Nouns so bare that a relative clause has to say whom they mean. */
  private static final Set<String> BARE = Set.of("man", "woman", "person", "people", "one");

  private Descriptions() {}

  static String canonical(Sentence s, Range phrase, Token head) {
    int to = phrase.to();
    if (!BARE.contains(head.lemma())) {
      for (Token c : s.children(head)) {
        if ((c.is("acl") || c.is("amod")) && c.index() > head.index() && s.first(c) <= to) {
          to = Math.max(head.index(), s.first(c) - 1);
        }
      }
    }
    int from = phrase.from();
    boolean article = s.token(from).says("a", "an", "the", "one", "another", "some");
    boolean indefinite = s.token(from).says("a", "an", "another", "one");
    boolean singular = !Cast.isPlural(head) && !head.says("police", "people");
    int start = article && from < to ? from + 1 : from;
    if (indefinite && singular) {
      // "a 34-year-old nurse": age and the like stay, since they stand before the noun
      return "an unnamed " + words(s, start, to);
    }
    String words = words(s, start, to);
    boolean name =
        s.token(start).isName()
            || (start > 0
                && s.token(start).tag().startsWith("JJ")
                && Nouns.isCapital(s.token(start)));
    return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(Sentence s, int from, int to) {
    int end = to;
    while (end > from && (s.token(end).isPunctuation() || s.token(end).says("'s", "’s"))) {
      end--;
    }
    return CastReader.canonical(s, from, end);
  }
}
