package org.sayso.reading.attribute;

import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/** The subject that stands beside its verb, where news puts it and the tree has lost it. */
final class Beside {

  private Beside() {}

  /** {@code …, says the quay was built on sand}: what follows the comma's verb is its clause. */
  static boolean clauseFollows(Sentence s, Token verb) {
    return s.children(verb, "ccomp").anyMatch(c -> c.index() > verb.index());
  }

  /**
   * {@code The bridge is gone, the ministry said}: taken for an apposition that no second comma
   * closes.
   */
  static Optional<Token> afterComma(Sentence s, Token subject, Token verb) {
    int last = verb.index() - 1;
    while (last > subject.index()
        && (s.token(last).is("aux") || s.token(last).tag().startsWith("RB"))) {
      last--;
    }
    Token noun = s.token(Math.max(0, last));
    if (last <= subject.index()
        || !noun.isNoun()
        || !(noun.is("appos") || noun.is("dep") || noun.is("conj"))) {
      return Optional.empty();
    }
    int commas = 0;
    for (int i = subject.index() + 1; i <= last; i++) {
      if (s.token(i).tag().startsWith("W") || s.token(i).tag().equals("CC")) {
        return Optional.empty();
      }
      commas += s.token(i).says(",") ? 1 : 0;
    }
    return commas == 1 ? Optional.of(noun) : Optional.empty();
  }

  /** {@code He was on his way home, the envoy to Tarn confirmed}: the phrase between the two. */
  private static Optional<Token> sinceComma(Sentence s, Token verb) {
    int comma = verb.index() - 1;
    while (comma > 0 && !s.token(comma).says(",")) {
      comma--;
    }
    if (comma <= 0 || verb.index() - comma < 2) {
      return Optional.empty();
    }
    int after = comma;
    return SourceFinder.nominalAt(s, comma + 1)
        .or(() -> s.at(verb.index() - 1))
        .map(t -> withinPhrase(s, t, after, verb))
        .filter(t -> t.isNoun() || t.tag().startsWith("PRP"));
  }

  private static Token withinPhrase(Sentence s, Token token, int after, Token before) {
    Token t = token;
    while (t.head() > after && t.head() < before.index()) {
      t = s.token(t.head());
    }
    return t;
  }

  /**
   * A noun phrase right beside the verb that the parser has hung elsewhere, before it or, inverted,
   * after it.
   */
  static Optional<Token> verb(Sentence s, Token verb) {
    Optional<Token> clausal = s.child(verb, "csubj").flatMap(c -> s.child(c, "nsubj"));
    if (clausal.isPresent()) {
      return sinceComma(s, verb).or(() -> clausal);
    }
    boolean afterContent =
        verb.index() > 0
            && (s.token(verb.index() - 1).says(",", "?", "!")
                || s.token(verb.index() - 1).isQuotationMark());
    if (afterContent && Phrases.isFiniteVerb(verb) && !clauseFollows(s, verb)) {
      return SourceFinder.nominalAt(s, verb.index() + 1).filter(t -> !t.tag().equals("DT"));
    }
    if (!Phrases.isFiniteVerb(verb)) {
      return Optional.empty();
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4); i--) {
      Token t = s.token(i);
      if (t.tag().equals("PRP") || t.isNoun()) {
        return Optional.of(t);
      }
      if (!t.tag().startsWith("RB")
          && !t.tag().equals("MD")
          && !Set.of("have", "be").contains(t.lemma())) {
        break;
      }
    }
    return Optional.empty();
  }
}
