package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** The house that words after {@code of}, {@code at} or before {@code 's} name. */
final class Houses {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from");

  private final Cast cast;
  private final RuleBook rules;
  private final Nouns nouns;
  private final NamePhrase phrases;

  Houses(Cast cast, RuleBook rules) {
    this.cast = cast;
    this.rules = rules;
    this.nouns = new Nouns(rules);
    this.phrases = cast.phrases();
  }

  static boolean isLink(Token t) {
    return LINKS.contains(t.word().toLowerCase(Locale.ROOT));
  }

  boolean isBodyNoun(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.isNoun()
        && !lemma.equals("opposition")
        && (rules.words("bodies").contains(lemma) || rules.words("places").contains(lemma));
  }

  /** {@code mayor of Bilyi Brid}: no person, whatever it looks like. */
  Optional<String> place(Sentence s, int from, int to) {
    boolean name = from <= to && s.token(from).isName() && s.token(to).isName();
    return any(s, from, to)
        .or(
            () ->
                name
                    ? Optional.of(Cast.plain(CastReader.canonical(s, from, to)))
                    : Optional.empty());
  }

  /** A body by name or noun; nothing for a mere place: {@code Lind at No. 9}. */
  Optional<String> body(Sentence s, int link, int to) {
    int from = link + 1;
    boolean whence = s.token(link).says("from", "at");
    boolean known = false;
    for (int i = from; i <= to; i++) {
      known |=
          isBodyNoun(s.token(i))
              && !rules.words("places").contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }
    for (NamePhrase.Name n : phrases.runs(s, from, to)) {
      known |=
          cast.organisation(CastReader.canonical(s, n.from(), n.to()))
              .filter(e -> !whence || e.evident)
              .isPresent();
    }
    return known ? any(s, from, to) : Optional.empty();
  }

  /**
   * What a phrase names: a known organisation by its fullest name, else the words as they stand.
   */
  Optional<String> any(Sentence s, int from, int to) {
    if (from > to) {
      return Optional.empty();
    }
    List<NamePhrase.Name> names = phrases.runs(s, from, to);
    if (names.isEmpty()) {
      return byNoun(s, from, to);
    }
    NamePhrase.Name last = names.get(names.size() - 1);
    if (last.from() == last.to() && nouns.isPlainBody(s.token(last.to()))) {
      return byNoun(s, last.from(), last.to());
    }
    String name = CastReader.canonical(s, last.from(), last.to());
    boolean whole = last.to() == to || s.token(last.to() + 1).says("(", "'s", "’s", "in", "'", "’");
    boolean place = last.to() < to && isBodyNoun(s.token(to));
    if (last.kind() == Entity.Kind.PERSON && !place) {
      return Optional.empty();
    }
    if (names.size() > 1 && s.at(last.from() - 1).filter(t -> t.says("and")).isPresent()) {
      return Optional.of(Cast.plain(CastReader.canonical(s, names.get(0).from(), last.to())));
    }
    if (whole) {
      return Optional.of(Cast.plain(cast.organisation(name).map(Entity::name).orElse(name)));
    }
    return Optional.of(Cast.plain(CastReader.canonical(s, from, to)));
  }

  private Optional<String> byNoun(Sentence s, int from, int to) {
    Token noun = s.token(to);
    for (int i = from; i <= to && !isLink(s.token(i)); i++) {
      if (s.token(i).isNoun()) {
        noun = s.token(i);
      }
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> known =
        cast.latest(
            noun.span().start(),
            e ->
                (e.kind == Entity.Kind.ORGANISATION || e.nouns.contains("office"))
                    && (e.nouns.contains(lemma) || Entity.words(e.name()).contains(lemma)));
    if (known.isPresent()) {
      return known.map(Entity::name).map(Cast::plain);
    }
    Optional<Entity> such =
        cast.latest(
            noun.span().start(),
            e ->
                e.kind == Entity.Kind.ORGANISATION
                    && !e.outlet
                    && nouns.isVague(lemma)
                    && nouns.mayBe(e, lemma));
    if (such.isPresent()) {
      return such.map(Entity::name).map(Cast::plain);
    }
    return isBodyNoun(noun) || nouns.isPlainBody(noun)
        ? Optional.of(Cast.plain(CastReader.canonical(s, from, to)))
        : Optional.empty();
  }

  /** A minister's ministry, where the report speaks of it. */
  Optional<String> ministry(Sentence s, int from, int to) {
    List<String> words = Entity.words(CastReader.canonical(s, from, to));
    return cast.entities().stream()
        .filter(
            e -> e.kind == Entity.Kind.ORGANISATION && Entity.words(e.name()).contains("ministry"))
        .filter(
            e ->
                Entity.words(e.name()).stream()
                    .anyMatch(w -> w.length() > 3 && !w.equals("ministry") && words.contains(w)))
        .findFirst()
        .map(Entity::name)
        .map(Cast::plain);
  }
}
