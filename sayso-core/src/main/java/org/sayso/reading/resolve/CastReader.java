package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Fills a cast from the sentences of an article. */
final class CastReader {

  private final Cast cast;
  private final RuleBook rules;
  private final NamePhrase phrases;
  private final Nouns nouns;

  CastReader(Cast cast, RuleBook rules) {
    this.cast = cast;
    this.rules = rules;
    this.phrases = cast.phrases();
    this.nouns = new Nouns(rules);
  }

  /** Takes in the names of a sentence: those of more than one word, or those of one. */
  void read(Sentence s, boolean full) {
    for (NamePhrase.Name name : phrases.runs(s, 0, s.size() - 1)) {
      boolean many = name.to() > name.from();
      if (many != full) {
        continue;
      }
      String words = canonical(s, name.from(), name.to());
      if (Entity.words(words).stream()
          .allMatch(
              w ->
                  (rules.words("titles").contains(w) || rules.words("roles").contains(w))
                      && !rules.words("outlet-names").contains(w))) {
        continue;
      }
      if (name.kind() == Entity.Kind.PERSON) {
        Entity e =
            cast.person(words, s.token(name.from()).span().start())
                .orElseGet(() -> cast.add(Entity.Kind.PERSON, words));
        e.alsoCalled(words);
        e.mentioned(s.token(name.from()).span().start());
      } else {
        if (!many) {
          Optional<Entity> person = cast.person(words, s.token(name.from()).span().start());
          if (person.isPresent()) {
            person.get().mentioned(s.token(name.from()).span().start());
            continue;
          }
        }
        String only = s.token(name.to()).word().toLowerCase(Locale.ROOT);
        if (!many
            && (phrases.isMereOpening(s, name)
                || s.token(name.to()).tag().startsWith("JJ")
                || rules.words("months").contains(only))) {
          continue;
        }
        if (!many && nouns.isPlainBody(s.token(name.to())) && cast.organisation(words).isEmpty()) {
          continue;
        }
        boolean place =
            (s.token(name.to()).entity().equals("LOCATION")
                    || rules
                        .words("places")
                        .contains(s.token(name.to()).word().toLowerCase(Locale.ROOT)))
                && !rules
                    .words("bodies")
                    .contains(s.token(name.to()).lemma().toLowerCase(Locale.ROOT));
        if (place && !isSubjectOfSpeech(s, s.token(name.to()))) {
          continue;
        }
        Entity e =
            cast.organisation(words)
                .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, Cast.plain(words)));
        e.alsoCalled(Cast.plain(words));
        e.mentioned(s.token(name.from()).span().start());
        e.place |= isPlace(s, name);
        boolean opens = name.from() <= (s.token(0).says("the") ? 1 : 0);
        if (opens || s.token(name.to()).is("nsubj")) {
          e.subjects.add(s.token(name.from()).span().start());
        }
        acronym(s, name).ifPresent(e.aliases::add);
        e.evident |= isEvident(s, name, e);
      }
    }
  }

  /**
   * Takes in the bodies without a name of their own that their country or house tells apart: {@code
   * the Casterian embassy}.
   */
  void bodies(Sentence s) {
    for (Token t : s.tokens()) {
      boolean body = t.isNoun() && !t.isName() && nouns.isBody(t) && !Cast.isPlural(t);
      boolean beforeName = s.at(t.index() + 1).filter(Token::isName).isPresent();
      if (!body || beforeName || t.is("compound")) {
        continue;
      }
      int from = t.index();
      while (from > 0 && isModifier(s, s.token(from - 1), t)) {
        from--;
      }
      boolean firm = nouns.kindsOf(Nouns.lemma(t)).contains("companies");
      boolean named = s.token(from).isName() || !firm;
      boolean definite =
          s.at(from - 1).filter(d -> d.says("the")).isPresent() || s.has(t, "nmod:poss");
      if (definite && !firm && from < t.index() && isKind(s, from, t.index())) {
        // "the foreign ministry"
        take(s, from, t);
        continue;
      }
      List<NamePhrase.Name> names = phrases.runs(s, from, t.index());
      boolean ofPerson =
          names.stream()
              .anyMatch(
                  n -> cast.person(canonical(s, n.from(), n.to()), t.span().start()).isPresent());
      if (definite && named && !names.isEmpty() && names.get(0).from() == from && !ofPerson) {
        take(s, from, t);
      }
    }
  }

  private void take(Sentence s, int from, Token body) {
    String name = Cast.plain(canonical(s, from, body.index()));
    Entity e = cast.organisation(name).orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, name));
    e.alsoCalled(name);
    e.nouns.add(Nouns.lemma(body));
    e.evident = true;
    e.mentioned(s.token(from).span().start());
    if (body.is("nsubj")) {
      e.subjects.add(s.token(from).span().start());
    }
  }

  /** Whether the words before a noun say which kind it is, not which one of many. */
  private boolean isKind(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      boolean plain = t.tag().equals("JJ") || t.tag().equals("NN");
      if (!plain || t.isName() || rules.words("pointing-adjectives").contains(t.lemma())) {
        return false;
      }
    }
    return !nouns.kindsOf(Nouns.lemma(s.token(to))).isEmpty();
  }

  private static boolean isModifier(Sentence s, Token t, Token head) {
    boolean inside = t.isNoun() || t.tag().startsWith("JJ") || t.says("'s", "’s", "'", "’");
    return inside && s.governs(head, t);
  }

  /** Whether there is more than a capital letter to say that a name is an organisation's. */
  private boolean isEvident(Sentence s, NamePhrase.Name name, Entity e) {
    boolean byWord = false;
    for (int i = name.from(); i <= name.to(); i++) {
      String word = s.token(i).word().toLowerCase(Locale.ROOT);
      byWord |=
          rules.words("bodies").contains(word)
              || rules.words("outlet-names").contains(word)
              || s.token(i).entity().equals("ORGANIZATION");
    }
    return byWord
        || !nouns.kindsOf(Nouns.headOf(e.name())).isEmpty()
        || !e.aliases.isEmpty()
        || Phrases.isAcronym(e.name())
        || isSubjectOfSpeech(s, s.token(name.to()));
  }

  private static boolean isPlace(Sentence s, NamePhrase.Name name) {
    return s.at(name.from() - 1)
            .filter(t -> t.says("in", "near", "outside", "around", "across", "off"))
            .isPresent()
        && s.at(name.from() - 2).filter(t -> t.says("shares", "stake", "interest")).isEmpty();
  }

  private boolean isSubjectOfSpeech(Sentence s, Token t) {
    return t.is("nsubj")
        && s.head(t).filter(v -> rules.verbLemmas().contains(v.lemma())).isPresent();
  }

  /** {@code (NEB)}, {@code (“the Mission”)}, {@code , known as HSS} after a name. */
  private Optional<String> acronym(Sentence s, NamePhrase.Name name) {
    int i = name.to() + 1;
    if (s.at(i).filter(t -> t.says("(")).isPresent()) {
      StringBuilder alias = new StringBuilder();
      for (int j = i + 1; j < s.size() && j < i + 6; j++) {
        if (s.token(j).says(")")) {
          return alias.isEmpty()
              ? Optional.empty()
              : Optional.of(Cast.plain(alias.toString().strip()));
        }
        alias.append(s.token(j).word()).append(' ');
      }
    }
    for (int j = i; j < s.size() - 2 && j <= i + 1; j++) {
      if (s.token(j).says("known")
          && s.token(j + 1).says("as")
          && Phrases.isAcronym(s.token(j + 2).word())) {
        return Optional.of(s.token(j + 2).word());
      }
    }
    return Optional.empty();
  }

  static String canonical(Sentence s, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i <= to; i++) {
      Token t = s.token(i);
      boolean glued = i > from && s.token(i - 1).span().end() == t.span().start();
      name.append(i > from && !glued ? " " : "").append(t.word());
    }
    return name.toString().replace('’', '\'').replace('‘', '\'');
  }

  static List<String> lower(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }
}
