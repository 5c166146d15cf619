package org.sayso.reading.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** What the words around a name tell of its bearer: office, sex, age, nickname, house. */
final class Traits {

  private static final Pattern AGE = Pattern.compile("\\d{1,2}");

  private final Cast cast;
  private final ParsedArticle article;
  private final RuleBook rules;
  private final NamePhrase phrases;
  private final Affiliations affiliations;
  private final Nouns nouns;
  private final Set<String> feminine;
  private final Set<String> masculine;

  Traits(Cast cast, ParsedArticle article, RuleBook rules) {
    this.cast = cast;
    this.article = article;
    this.rules = rules;
    this.phrases = cast.phrases();
    this.affiliations = new Affiliations(cast, article, rules);
    this.nouns = new Nouns(rules);
    this.feminine = rules.words("feminine");
    this.masculine = rules.words("masculine");
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
      String words = CastReader.canonical(s, name.from(), name.to());
      Optional<Entity> entity =
          name.kind() == Entity.Kind.PERSON || name.from() == name.to()
              ? cast.person(words, s.token(name.from()).span().start())
                  .or(() -> cast.organisation(words))
              : cast.organisation(words);
      if (entity.isEmpty()) {
        continue;
      }
      Range range = around(s, name);
      for (int i = range.from(); i <= range.to(); i++) {
        Token t = s.token(i);
        boolean inName = i >= name.from() && i <= name.to();
        if (t.isNoun() && !inName && suits(entity.get(), t) && isHeadNoun(s, t, range, name)) {
          entity.get().nouns.add(t.lemma().toLowerCase(Locale.ROOT));
        }
        if (!inName && t.says("former", "predecessor")) {
          entity.get().nouns.add("former");
        }
        gender(entity.get(), t, inName);
      }
      if (entity.get().isPerson()) {
        person(s, name, entity.get());
      }
      if (entity.get().kind == Entity.Kind.ORGANISATION) {
        entity.get().nouns.add(Nouns.headOf(Cast.plain(words)));
        entity.get().outlet |= isOutlet(s, name, entity.get());
      }
    }
    indefinites(s);
  }

  /** {@code executive} in {@code GTL chief executive Ana Lorn} says nothing of GTL. */
  private boolean suits(Entity e, Token noun) {
    boolean one = nouns.isRole(noun) && !Cast.isPlural(noun);
    return e.isPerson() || !one || !nouns.kindsOf(Nouns.lemma(noun)).isEmpty();
  }

  private void person(Sentence s, NamePhrase.Name name, Entity e) {
    if (e.affiliation.isEmpty()) {
      e.affiliation = affiliations.of(s, name);
    }
    age(s, name).ifPresent(age -> e.age = Optional.of(age));
    phrases
        .nickname(s, name.to())
        .ifPresent(n -> e.aliases.add(CastReader.canonical(s, n.from(), n.to())));
    if (e.gender == Entity.Gender.UNKNOWN) {
      e.gender = possessive(s, s.token(name.to()));
    }
  }

  /** {@code Ana Lorn, 52,}: the years, for {@code the 52-year-old}. */
  private static Optional<String> age(Sentence s, NamePhrase.Name name) {
    return s.at(name.to() + 1)
        .filter(t -> t.says(",", "("))
        .flatMap(t -> s.at(name.to() + 2))
        .map(Token::word)
        .filter(w -> AGE.matcher(w).matches());
  }

  /** {@code Thuzar shakes her head}: who does it to something of hers is a woman. */
  static Entity.Gender possessive(Sentence s, Token subject) {
    if (!subject.is("nsubj")) {
      return Entity.Gender.UNKNOWN;
    }
    for (Token t : s.tokens()) {
      Optional<Token> thing = t.tag().equals("PRP$") ? s.head(t) : Optional.empty();
      if (thing.filter(x -> x.is("obj") && x.head() == subject.head()).isPresent()) {
        if (t.says("her")) {
          return Entity.Gender.FEMALE;
        }
        if (t.says("his")) {
          return Entity.Gender.MALE;
        }
      }
    }
    return Entity.Gender.UNKNOWN;
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
    boolean news = false;
    for (int i = Math.max(0, name.from() - 3); i <= name.to(); i++) {
      String word = s.token(i).word().toLowerCase(Locale.ROOT);
      byName |= i >= name.from() && rules.words("outlet-names").contains(word) && !isDoubtful(word);
      news |= rules.words("news-words").contains(word);
    }
    boolean ofNews = news;
    boolean byNoun =
        e.nouns.stream().anyMatch(n -> nouns.isOutlet(n) && (ofNews || !isDoubtful(n)));
    Token head = s.token(name.to());
    boolean told =
        (head.is("obj") || head.is("iobj"))
            && s.head(head).filter(v -> v.lemma().equals("tell")).isPresent();
    boolean dateline = article.article().outlet().name().equals(e.name());
    return byName || byNoun || told || dateline;
  }

  private boolean isDoubtful(String noun) {
    return rules.words("doubtful-outlets").contains(noun);
  }

  /** {@code a cousin}, {@code two men}: somebody without a name whom the text may come back to. */
  private void indefinites(Sentence s) {
    for (Token t : s.tokens()) {
      if (!t.isNoun()
          || t.isName()
          || t.is("compound")
          || !(nouns.isRole(t) || nouns.isEpithet(Nouns.lemma(t)))) {
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
}
