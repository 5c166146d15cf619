package org.sayso.reading.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Fills a cast from the sentences of an article. */
final class CastReader {

  private final Cast cast;
  private final ParsedArticle article;
  private final RuleBook rules;
  private final NamePhrase phrases;
  private final Affiliations affiliations;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> feminine;
  private final Set<String> masculine;

  CastReader(Cast cast, ParsedArticle article, RuleBook rules) {
    this.cast = cast;
    this.article = article;
    this.rules = rules;
    this.phrases = new NamePhrase(rules);
    this.affiliations = new Affiliations(cast, article, rules, phrases);
    this.feminine = rules.words("feminine");
    this.masculine = rules.words("masculine");
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
          .allMatch(w -> rules.words("titles").contains(w) || rules.words("roles").contains(w))) {
        continue;
      }
      if (name.kind() == Entity.Kind.PERSON && !bodies.contains(words)) {
        Entity e = cast.person(words).orElseGet(() -> cast.add(Entity.Kind.PERSON, words));
        e.alsoCalled(words);
        e.mentioned(s.token(name.from()).span().start());
      } else {
        if (!many) {
          Optional<Entity> person = cast.person(words);
          if (person.isPresent()) {
            person.get().mentioned(s.token(name.from()).span().start());
            continue;
          }
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
        acronym(s, name).ifPresent(e.aliases::add);
        e.evident |= isEvident(s, name, e);
      }
    }
  }

  /**
   * Notes the names that some sentence shows to be those of organisations, before any is taken for
   * a person.
   */
  void survey(Sentence s) {
    for (NamePhrase.Name name : phrases.runs(s, 0, s.size() - 1)) {
      if (name.kind() == Entity.Kind.ORGANISATION && name.to() > name.from()) {
        bodies.add(canonical(s, name.from(), name.to()));
      }
    }
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
        || !e.aliases.isEmpty()
        || Phrases.isAcronym(e.name())
        || isSubjectOfSpeech(s, s.token(name.to()));
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

  /**
   * Learns from titles and appositions what somebody is: nouns, gender, affiliation, and whether it
   * publishes.
   */
  void describe(Sentence s) {
    if (article.blocks().get(s.block()).kind() == Section.Kind.HEADLINE) {
      return;
    }
    for (NamePhrase.Name name : phrases.runs(s, 0, s.size() - 1)) {
      String words = canonical(s, name.from(), name.to());
      Optional<Entity> entity =
          name.kind() == Entity.Kind.PERSON ? cast.person(words) : cast.organisation(words);
      if (entity.isEmpty()) {
        continue;
      }
      Range range = around(s, name);
      for (int i = range.from(); i <= range.to(); i++) {
        Token t = s.token(i);
        boolean inName = i >= name.from() && i <= name.to();
        if (t.isNoun()
            && (!inName || entity.get().kind == Entity.Kind.ORGANISATION)
            && isHeadNoun(s, t, range, name)) {
          entity.get().nouns.add(t.lemma().toLowerCase(Locale.ROOT));
        }
        gender(entity.get(), t, inName);
      }
      if (entity.get().isPerson() && entity.get().affiliation.isEmpty()) {
        entity.get().affiliation = affiliations.of(s, name);
      }
      if (entity.get().kind == Entity.Kind.ORGANISATION) {
        entity.get().outlet |= isOutlet(s, name, entity.get());
      }
    }
    indefinites(s);
  }

  private void gender(Entity e, Token t, boolean inName) {
    if (!e.isPerson() || inName || e.gender != Entity.Gender.UNKNOWN) {
      return;
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT).replace(".", "");
    if (feminine.contains(lemma)) {
      e.gender = Entity.Gender.FEMALE;
    } else if (masculine.contains(lemma)) {
      e.gender = Entity.Gender.MALE;
    }
  }

  /** The noun phrase a name belongs to: with the role before it or after it. */
  private Range around(Sentence s, NamePhrase.Name name) {
    Token head = s.token(name.to());
    for (int steps = 0; steps < 4; steps++) {
      Optional<Token> up = s.head(head);
      boolean inside =
          up.isPresent() && up.get().index() >= name.from() && up.get().index() <= name.to();
      boolean apposed =
          up.isPresent()
              && up.get().isNoun()
              && (head.is("appos")
                  || head.is("compound")
                  || head.is("flat")
                  || (head.relation().equals("dep")));
      if (!inside && !apposed) {
        break;
      }
      head = up.get();
    }
    Range phrase = Phrases.nounPhrase(s, head);
    return new Range(Math.min(phrase.from(), name.from()), Math.max(phrase.to(), name.to()));
  }

  /**
   * Nouns that say what the named one is: not those inside a further phrase ({@code of the
   * valley}).
   */
  private static boolean isHeadNoun(Sentence s, Token t, Range range, NamePhrase.Name name) {
    if (t.index() >= name.from() && t.index() <= name.to()) {
      return true;
    }
    if (t.is("nmod") || t.is("obl") || t.is("obj")) {
      return !range.contains(t.head());
    }
    if (t.is("conj")) {
      return false;
    }
    return !t.is("compound")
        || s.head(t).filter(h -> h.index() >= name.from() && h.index() <= name.to()).isPresent()
        || s.head(t).filter(Token::isNoun).isPresent();
  }

  private boolean isOutlet(Sentence s, NamePhrase.Name name, Entity e) {
    boolean byName = false;
    for (int i = name.from(); i <= name.to(); i++) {
      byName |= rules.words("outlet-names").contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }
    boolean byNoun = e.nouns.stream().anyMatch(n -> rules.words("outlets").contains(n));
    Token head = s.token(name.to());
    boolean told =
        (head.is("obj") || head.is("iobj"))
            && s.head(head).filter(v -> v.lemma().equals("tell")).isPresent();
    boolean dateline = article.article().outlet().name().equals(e.name());
    return byName || byNoun || told || dateline;
  }

  /** {@code a cousin}, {@code two men}: somebody without a name whom the text may come back to. */
  private void indefinites(Sentence s) {
    for (Token t : s.tokens()) {
      if (!t.isNoun() || t.isName() || t.is("compound") || !isRole(t)) {
        continue;
      }
      boolean indefinite = s.children(t).stream().anyMatch(c -> c.says("a", "an") && c.is("det"));
      Range range = Phrases.nounPhrase(s, t);
      boolean named =
          !phrases.runs(s, range.from(), range.to()).stream()
              .filter(n -> n.kind() == Entity.Kind.PERSON)
              .toList()
              .isEmpty();
      boolean predicate = s.has(t, "cop") || t.is("appos");
      if (indefinite && !named && !predicate) {
        Entity e = cast.add(Entity.Kind.DESCRIBED, Descriptions.canonical(s, range, t));
        e.nouns.add(t.lemma().toLowerCase(Locale.ROOT));
        e.gender =
            feminine.contains(t.lemma())
                ? Entity.Gender.FEMALE
                : masculine.contains(t.lemma()) ? Entity.Gender.MALE : Entity.Gender.UNKNOWN;
        e.mentioned(t.span().start());
      }
    }
  }

  private boolean isRole(Token t) {
    return rules.words("roles").contains(t.lemma().toLowerCase(Locale.ROOT)) || isRelative(t);
  }

  private static boolean isRelative(Token t) {
    return Set.of(
            "cousin",
            "friend",
            "colleague",
            "supervisor",
            "foreman",
            "passenger",
            "person",
            "porter",
            "cook",
            "waiter",
            "tourist",
            "scaffolder",
            "technician",
            "shepherd",
            "trader",
            "volunteer")
        .contains(t.lemma());
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
