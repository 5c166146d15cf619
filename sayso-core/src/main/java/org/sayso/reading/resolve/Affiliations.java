package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Whom a person speaks for, from the words around the name: {@code NEB chairman}, {@code head of
 * the district}.
 */
final class Affiliations {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from", "in");

  private final Cast cast;
  private final RuleBook rules;
  private final NamePhrase phrases;

  Affiliations(Cast cast, RuleBook rules, NamePhrase phrases) {
    this.cast = cast;
    this.rules = rules;
    this.phrases = phrases;
  }

  /** The affiliation a noun phrase gives to the person it names; empty where it gives none. */
  Optional<String> of(Sentence s, Range phrase, NamePhrase.Name name) {
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      Token t = s.token(i);
      boolean inName = i >= name.from() && i <= name.to();
      boolean role =
          !inName
              && t.isNoun()
              && rules.words("roles").contains(t.lemma().toLowerCase(Locale.ROOT));
      if (!role && i != name.to()) {
        continue;
      }
      if (t.lemma().equalsIgnoreCase("minister")) {
        Optional<String> ministry = ministry(s, t, name);
        if (ministry.isPresent()) {
          return ministry;
        }
        continue;
      }
      Optional<String> behind = governed(s, t, phrase, name);
      if (behind.isPresent()) {
        return behind;
      }
      Optional<String> before = role ? before(s, t, phrase) : Optional.empty();
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** {@code governor of Upper Suth province}, {@code Doury of the Institute}. */
  private Optional<String> governed(Sentence s, Token role, Range phrase, NamePhrase.Name name) {
    for (int i = role.index() + 1; i <= phrase.to() && i < s.size(); i++) {
      Token p = s.token(i);
      if (p.says(",") || (i >= name.from() && i <= name.to() && role.index() < name.from())) {
        return Optional.empty();
      }
      if (!LINKS.contains(p.word().toLowerCase(Locale.ROOT)) || i + 1 > phrase.to()) {
        continue;
      }
      int to = i + 1;
      while (to < phrase.to()
          && !s.token(to + 1).says(",", "—", "who")
          && !(to + 1 >= name.from() && name.from() > i)) {
        to++;
      }
      String words = CastReader.canonical(s, i + 1, to);
      List<NamePhrase.Name> named = phrases.runs(s, i + 1, to);
      if (!named.isEmpty() && named.get(0).kind() == Entity.Kind.ORGANISATION) {
        Optional<Entity> org =
            cast.organisation(CastReader.canonical(s, named.get(0).from(), named.get(0).to()));
        boolean covers = named.get(0).to() == to;
        return Optional.of(covers && org.isPresent() ? org.get().name() : Cast.plain(strip(words)));
      }
      Token noun = s.token(to);
      Optional<Entity> known =
          cast.latest(
              s.token(role.index()).span().start(),
              e ->
                  e.kind == Entity.Kind.ORGANISATION
                      && e.nouns.contains(noun.lemma().toLowerCase(Locale.ROOT)));
      if (known.isPresent()) {
        return known.map(Entity::name);
      }
      return p.says("in") ? Optional.empty() : Optional.of(Cast.plain(strip(words)));
    }
    return Optional.empty();
  }

  private static String strip(String words) {
    int open = words.indexOf('(');
    return open > 0 ? words.substring(0, open).strip() : words;
  }

  /** {@code NEB chairman}, {@code Its medical director}, {@code the RWF's organiser}. */
  private Optional<String> before(Sentence s, Token role, Range phrase) {
    for (int i = role.index() - 1; i >= Math.max(0, phrase.from() - 1); i--) {
      Token t = s.token(i);
      if (t.says(",") || t.isVerb()) {
        return Optional.empty();
      }
      if (t.tag().equals("PRP$") || t.says("whose")) {
        return cast.latest(t.span().start(), e -> e.kind == Entity.Kind.ORGANISATION)
            .map(Entity::name);
      }
      if (t.says("'s", "’s", "'", "’") || t.isNoun()) {
        int to = t.isNoun() ? i : i - 1;
        int from = to;
        while (from > phrase.from() && !s.token(from - 1).says("the", "a", "an", ",")) {
          from--;
        }
        if (to < 0 || from > to) {
          return Optional.empty();
        }
        List<NamePhrase.Name> named = phrases.runs(s, from, to);
        if (!named.isEmpty()) {
          String words =
              CastReader.canonical(s, named.get(0).from(), Math.max(named.get(0).to(), to));
          Optional<Entity> known =
              cast.organisation(CastReader.canonical(s, named.get(0).from(), named.get(0).to()));
          return Optional.of(
              named.get(0).to() == to ? known.map(Entity::name).orElse(words) : words);
        }
        Token noun = s.token(to);
        if (!rules.words("bodies").contains(noun.lemma().toLowerCase(Locale.ROOT))) {
          continue;
        }
        return cast.latest(
                role.span().start(),
                e ->
                    e.kind == Entity.Kind.ORGANISATION
                        && e.nouns.contains(noun.lemma().toLowerCase(Locale.ROOT)))
            .map(Entity::name)
            .or(() -> Optional.of(noun.word().toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** A minister's ministry, where the report speaks of it. */
  private Optional<String> ministry(Sentence s, Token minister, NamePhrase.Name name) {
    int from = Math.max(0, minister.index() - 3);
    int to = Math.min(s.size() - 1, minister.index() + 4);
    List<String> words = Entity.words(CastReader.canonical(s, from, to));
    return cast.entities().stream()
        .filter(e -> e.kind == Entity.Kind.ORGANISATION)
        .filter(e -> Entity.words(e.name()).contains("ministry"))
        .filter(
            e ->
                Entity.words(e.name()).stream()
                    .anyMatch(w -> w.length() > 3 && !w.equals("ministry") && words.contains(w)))
        .findFirst()
        .map(Entity::name);
  }
}
