package org.sayso.reading.attribute;

import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/** Whom a relative pronoun, a relative clause or a share of people points back to. */
final class Antecedents {

  private static final Set<String> SHARES =
      Set.of(
          "percent",
          "%",
          "third",
          "quarter",
          "half",
          "majority",
          "dozen",
          "score",
          "hundred",
          "thousand",
          "number",
          "handful",
          "couple",
          "minority",
          "fifth",
          "tenth");

  private Antecedents() {}

  /** {@code Pell, who said}: the one that {@code who} stands for. */
  static Token ofPronoun(Sentence s, Token subject) {
    if (!subject.tag().startsWith("W") && !subject.says("that")) {
      return subject;
    }
    Optional<Token> clause = s.head(subject);
    while (clause.isPresent() && !clause.get().is("acl")) {
      if (!clause.get().is("conj") && !clause.get().is("xcomp")) {
        return nounBefore(s, subject).orElse(subject);
      }
      clause = s.head(clause.get());
    }
    return clause
        .flatMap(s::head)
        .filter(h -> h.isNoun() || h.tag().startsWith("PRP"))
        .or(() -> nounBefore(s, subject))
        .orElse(subject);
  }

  /** The noun right before {@code , who}. */
  private static Optional<Token> nounBefore(Sentence s, Token relative) {
    int i = relative.index() - 1;
    if (i > 0 && s.token(i).says(",")) {
      i--;
    }
    return s.at(i)
        .filter(t -> t.isNoun() && relative.says("who"))
        .map(
            t ->
                s.head(t)
                    .filter(h -> h.isNoun() && t.is("nmod") && h.index() < t.index() && !t.isName())
                    .orElse(t));
  }

  /**
   * {@code Odell, the mayor of Tarn who has sold it, denied}: a verb after the comma that closes a
   * relative clause belongs to the one whom the clause is about, not to anyone inside it.
   *
   * @param subject found so far
   */
  static Optional<Token> beyondRelative(Sentence s, Token verb, Token subject) {
    int comma = verb.index() - 1;
    while (comma > 0 && (s.token(comma).is("aux") || s.token(comma).tag().startsWith("RB"))) {
      comma--;
    }
    boolean finite =
        Phrases.isFiniteVerb(verb)
            || (verb.tag().equals("VBN") && s.children(verb, "aux").findAny().isPresent());
    if (!finite || comma <= 0 || !s.token(comma).says(",") || subject.index() > comma) {
      return Optional.empty();
    }
    for (int i = comma - 1; i > 1; i--) {
      Token t = s.token(i);
      if (t.says(";", ":") || t.isQuotationMark()) {
        return Optional.empty();
      }
      boolean relative = t.says("who", "which", "whose") && t.tag().startsWith("W");
      if (relative && Phrases.hasFiniteVerb(s, i + 1, comma - 1)) {
        boolean inside = subject.index() >= i - 2 && subject.index() < comma;
        return inside ? named(s, i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code A nurse who gave her name as Lena said}: the nurse. */
  static Optional<Token> giver(Sentence s, Token name) {
    if (s.first(name) == 0 || !s.token(s.first(name) - 1).says("as")) {
      return Optional.empty();
    }
    for (int i = s.first(name) - 1; i > 0; i--) {
      if (s.token(i).says("who") && s.token(i - 1).isNoun()) {
        return named(s, i);
      }
      if (s.token(i).says(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The head of the phrase before a relative pronoun: past its complements and appositions. */
  private static Optional<Token> named(Sentence s, int relative) {
    int i = relative - 1;
    if (s.token(i).says(",")) {
      i--;
    }
    Token t = s.token(i);
    for (int steps = 0; steps < 8; steps++) {
      Optional<Token> head = s.head(t);
      boolean climbs =
          (t.is("nmod") || t.is("appos") || t.is("compound") || t.is("flat") || t.is("dep"))
              && head.filter(h -> h.isNoun() && h.index() < relative).isPresent();
      if (!climbs) {
        break;
      }
      t = head.get();
    }
    return Optional.of(t).filter(x -> x.isNoun() || x.tag().startsWith("PRP"));
  }

  /**
   * {@code As a study from 2011 noted, …}: what the parser takes for a complement of {@code as}.
   */
  static Optional<Token> afterAs(Sentence s, Token verb) {
    return s.children(verb, "obl")
        .filter(o -> o.index() < verb.index() && s.first(o) <= 1 && s.last(o) == verb.index() - 1)
        .filter(o -> s.token(s.first(o)).says("as"))
        .findFirst();
  }

  /** {@code 60 percent of voters}: who says it is that share, not the voters. */
  static Token whole(Sentence s, Token noun) {
    return s.head(noun)
        .filter(
            h ->
                noun.is("nmod")
                    && h.index() < noun.index()
                    && SHARES.contains(h.lemma())
                    && SourceFinder.preposition(s, noun).filter(p -> p.says("of")).isPresent())
        .orElse(noun);
  }
}
