package org.sayso.reading.resolve;

import java.util.List;
import java.util.Optional;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Finds the name inside a noun phrase: {@code Tobin Rackley} in {@code Minister of Water Tobin
 * Rackley}.
 */
final class NamePhrase {

  /**
   * A name and where it stands.
   *
   * @param kind person or organisation
   * @param from index of its first token
   * @param to index of its last
   */
  record Name(Entity.Kind kind, int from, int to) {}

  private final RuleBook rules;
  private final NameKinds kinds;
  private final NameRuns runs;
  private final Nouns nouns;

  NamePhrase(RuleBook rules) {
    this.rules = rules;
    kinds = new NameKinds(rules);
    runs = new NameRuns(rules, kinds);
    nouns = new Nouns(rules);
  }

  /** Notes what sentences show of their names, before any is taken for a person or a body. */
  void survey(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      for (Name name : runs(s, 0, s.size() - 1)) {
        kinds.learn(s, name);
      }
    }
    kinds.surveyed();
  }

  /**
   * The name that a phrase is about: a person before an organisation; not one that is merely its
   * owner or place.
   */
  Optional<Name> in(Sentence s, int from, int to, Token head) {
    List<Name> names = runs(s, from, to).stream().filter(n -> isSelf(s, n, from, head)).toList();
    Optional<Name> person = names.stream().filter(n -> n.kind() == Entity.Kind.PERSON).findFirst();
    return person.isPresent() ? person : names.stream().findFirst();
  }

  /** {@code Provincial} in {@code Provincial officials}: a capital that only opens a sentence. */
  boolean isMereOpening(Sentence s, Name name) {
    Token t = s.token(name.to());
    return name.to() == 0
        && (t.is("amod") || t.is("compound"))
        && s.head(t).filter(h -> !h.isName()).isPresent()
        && !Phrases.isAcronym(t.word())
        && !kinds.isSeenInside(t.word());
  }

  /** Any name of a phrase, its owner's or place's too. */
  Optional<Name> any(Sentence s, int from, int to) {
    return runs(s, from, to).stream().findFirst();
  }

  private boolean isSelf(Sentence s, Name name, int from, Token head) {
    boolean owner =
        s.at(name.to() + 1).filter(t -> t.says("'s", "’s", "'", "’")).isPresent()
            && name.to() < head.index();
    if (owner) {
      return false;
    }
    boolean holdsHead = head.index() >= name.from() && head.index() <= name.to();
    if (holdsHead) {
      return true;
    }
    if (name.from() <= from
        && name.kind() == Entity.Kind.PERSON
        && s.at(name.to() + 1).filter(t -> t.says("of", ",", "(", "—")).isPresent()) {
      return true;
    }
    if (name.from() <= from) {
      // "NEB chairman", "Harbour Party spokesman": the name only modifies
      return false;
    }
    boolean house =
        s.at(name.to() + 1).filter(t -> !t.isName() && nouns.isDoer(t)).isPresent()
            && s.at(name.to() + 2).filter(Token::isName).isPresent();
    if (house) {
      return false;
    }
    Token before = s.token(name.from() - 1);
    if (before.says("as", "named", "called")) {
      return true;
    }
    if (before.tag().equals("IN") || before.tag().equals("TO")) {
      return false;
    }
    if (name.to() < head.index() && s.token(name.to()).is("compound") && !head.isName()) {
      return false;
    }
    if (before.says("the", "a", "an", "its", "their", "his", "her")) {
      Token earlier = s.at(name.from() - 2).orElse(before);
      return earlier.says(",", "by", "(") && !(earlier.tag().equals("IN") && !earlier.says("by"));
    }
    boolean afterHead = name.from() > head.index();
    return afterHead
        || (name.kind() == Entity.Kind.PERSON && name.to() + 1 >= head.index() && head.isName());
  }

  /** What somebody is said to be known as, after a name or a role: {@code Mama Scale}. */
  Optional<Name> nickname(Sentence s, int last) {
    int i = last + 1;
    while (i < s.size() && s.token(i).says(",", "who", "also", "better", "widely", "popularly")) {
      i++;
    }
    boolean called = i < s.size() && rules.words("naming-verbs").contains(s.token(i).lemma());
    if (!called) {
      return Optional.empty();
    }
    int from = i + 1;
    int end = from;
    while (end < s.size() && !s.token(end).says(",", ".") && end < i + 9) {
      from = s.token(end).says("as", "by") ? end + 1 : from;
      end++;
    }
    boolean direct = from > i + 1 || s.token(i).says("nicknamed", "called", "dubbed", "named");
    return direct ? runs(s, from, end - 1).stream().findFirst() : Optional.empty();
  }

  /** Every name among the tokens, in order. */
  List<Name> runs(Sentence s, int from, int to) {
    return runs.in(s, from, to);
  }
}
