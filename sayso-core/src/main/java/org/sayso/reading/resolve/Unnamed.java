package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Sources without a name: the bearer of a role, the body a noun stands for, else a description. */
final class Unnamed {

  private final ParsedArticle article;
  private final Nouns nouns;
  private final Epithets epithets;
  private final Cast cast;
  private final NamePhrase phrases;
  private final Discourse discourse;

  Unnamed(
      ParsedArticle article, RuleBook rules, Cast cast, Discourse discourse, Epithets epithets) {
    this.article = article;
    this.nouns = new Nouns(rules);
    this.epithets = epithets;
    this.cast = cast;
    this.phrases = cast.phrases();
    this.discourse = discourse;
  }

  /**
   * A role or a body without a name: its bearer where the article has named one, else a
   * description.
   */
  Entity unnamed(
      Sentence s,
      Token head,
      Range phrase,
      Optional<NamePhrase.Name> name,
      Statement statement,
      int at) {
    String lemma = Nouns.lemma(head);
    boolean indefinite =
        s.token(phrase.from()).says("a", "an", "another", "one")
            || s.token(phrase.from()).tag().equals("CD");
    boolean plural = Cast.isPlural(head);
    if (lemma.startsWith("spokes") && !plural) {
      Optional<Entity> spoken = spokenFor(s, head, phrase, at, statement);
      boolean bearer = !indefinite && discourse.bearer(lemma, at).isPresent();
      if (spoken.isPresent() && !bearer) {
        return spoken.get();
      }
    }
    if (!indefinite) {
      Optional<Entity> known =
          plural ? group(lemma, s, phrase, at) : known(s, head, phrase, name, statement, at);
      if (known.isPresent()) {
        return known.get();
      }
    }
    boolean body = !indefinite && !plural && (nouns.isBody(head) || nouns.isOutlet(head));
    Entity e =
        discourse.described(
            body ? Entity.Kind.ORGANISATION : Entity.Kind.DESCRIBED,
            ownersResolved(s, head, phrase, statement),
            lemma);
    e.evident |= body;
    if (plural) {
      e.gender = Entity.Gender.PLURAL;
    }
    if (e.affiliation.isEmpty()
        && name.isPresent()
        && name.get().kind() == Entity.Kind.ORGANISATION) {
      e.affiliation = affiliationOfGroup(s, head, name.get());
    }
    return e;
  }

  /** {@code the auditors}: those without a name, or a body that was called so. */
  private Optional<Entity> group(String lemma, Sentence s, Range phrase, int at) {
    return s.token(phrase.from()).says("the", "these", "those")
        ? cast.latest(
            at,
            e ->
                e.nouns.contains(lemma)
                    && (e.kind == Entity.Kind.DESCRIBED || e.kind == Entity.Kind.ORGANISATION))
        : Optional.empty();
  }

  /** Whom a definite description takes up. */
  private Optional<Entity> known(
      Sentence s,
      Token head,
      Range phrase,
      Optional<NamePhrase.Name> name,
      Statement statement,
      int at) {
    String lemma = Nouns.lemma(head);
    if (isHeadline(s)) {
      Optional<Entity> ahead = ahead(lemma, at, name, s);
      boolean bare = phrase.to() == head.index();
      if (ahead.filter(e -> bare || e.nouns.contains(lemma)).isPresent()) {
        return ahead;
      }
    }
    if (name.isPresent() && !nouns.isRole(head)) {
      String words = CastReader.canonical(s, phrase.from(), head.index());
      Optional<Entity> own = cast.organisation(words).filter(e -> e.nouns.contains(lemma));
      if (own.isPresent()) {
        return own;
      }
    }
    boolean body = nouns.isBody(head) || nouns.isOutlet(head);
    boolean personal =
        nouns.isRole(head)
            || nouns.isEpithet(lemma)
            || epithets.pointsBack(s, head, phrase)
            || (!body && isSomebody(lemma));
    Optional<Entity> known =
        personal
            ? epithets
                .called(s, head, phrase, statement)
                .or(() -> later(s, head, phrase, name, at))
                .or(() -> epithets.near(s, head, phrase, statement))
            : epithets.body(lemma, s, at, statement);
    // "the owner of the port" is not just any owner
    boolean ofOther = s.at(head.index() + 1).filter(t -> t.says("of")).isPresent();
    return known
        .filter(e -> !ofOther || e.nouns.contains(lemma))
        .filter(e -> name.isEmpty() || agrees(e, s, name.get()) || isFirm(e, lemma));
  }

  /** Whether the text has called a person so: a role that no list knows. */
  private boolean isSomebody(String noun) {
    return cast.entities().stream()
        .anyMatch(e -> e.kind != Entity.Kind.ORGANISATION && e.nouns.contains(noun));
  }

  /** {@code the Korean company}: where a firm comes from need not have been told before. */
  private boolean isFirm(Entity e, String lemma) {
    return e.kind == Entity.Kind.ORGANISATION && nouns.kindsOf(lemma).contains("companies");
  }

  /** {@code the chairman}, whom the text names only further down. */
  private Optional<Entity> later(
      Sentence s, Token head, Range phrase, Optional<NamePhrase.Name> name, int at) {
    boolean role = nouns.isRole(head) && s.token(phrase.from()).says("the");
    return role ? ahead(Nouns.lemma(head), at, name, s).filter(Entity::isPerson) : Optional.empty();
  }

  private Optional<String> affiliationOfGroup(Sentence s, Token head, NamePhrase.Name name) {
    boolean insiders =
        Set.of(
                "analyst",
                "engineer",
                "lawyer",
                "member",
                "investigator",
                "monitor",
                "expert",
                "researcher",
                "team",
                "scientist")
            .contains(head.lemma());
    return insiders ? Optional.of(discourse.organisation(s, name, 0).name()) : Optional.empty();
  }

  private boolean isHeadline(Sentence s) {
    return article.blocks().get(s.block()).kind() == Section.Kind.HEADLINE;
  }

  /** A headline's short form, resolved by what the text names later. */
  private Optional<Entity> ahead(String lemma, int at, Optional<NamePhrase.Name> name, Sentence s) {
    Predicate<Entity> fits =
        e -> e.kind != Entity.Kind.DESCRIBED && (name.isEmpty() || agrees(e, s, name.get()));
    return cast.next(at, fits.and(e -> e.nouns.contains(lemma)))
        .or(
            () ->
                cast.next(
                    at, fits.and(e -> e.kind == Entity.Kind.ORGANISATION && isSuch(e, lemma))));
  }

  private boolean isSuch(Entity body, String noun) {
    return Entity.words(body.name()).contains(noun)
        || (nouns.isOutlet(noun) ? body.outlet : nouns.isKnownAs(body, noun));
  }

  /** {@code the Casterian guard}: the name beside the role must not be another's. */
  private boolean agrees(Entity e, Sentence s, NamePhrase.Name name) {
    List<String> mine =
        Entity.words(e.name() + " " + e.affiliation.orElse("") + " " + String.join(" ", e.aliases));
    List<String> words = Entity.words(CastReader.canonical(s, name.from(), name.to()));
    return e.isPerson()
        || words.stream()
            .anyMatch(
                w -> mine.stream().anyMatch(m -> m.equals(w) || NameForms.isAdjectiveOf(w, m)));
  }

  private Optional<Entity> spokenFor(
      Sentence s, Token head, Range phrase, int at, Statement statement) {
    List<NamePhrase.Name> names =
        phrases.runs(s, phrase.from(), phrase.to()).stream()
            .filter(n -> n.kind() == Entity.Kind.ORGANISATION)
            .toList();
    if (!names.isEmpty()) {
      return Optional.of(discourse.organisation(s, names.get(0), at));
    }
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      Token t = s.token(i);
      if (t.isNoun() && t.index() != head.index()) {
        Optional<Entity> body = epithets.body(Nouns.lemma(t), s, at, statement);
        return body.or(
            () ->
                Optional.of(
                    discourse.described(
                        Entity.Kind.DESCRIBED, t.word().toLowerCase(Locale.ROOT), t.lemma())));
      }
      if (t.tag().equals("PRP$")) {
        return discourse.owner(t, statement);
      }
    }
    return discourse.lastSpeaker(e -> e.kind == Entity.Kind.ORGANISATION);
  }

  /** The description with pronouns and short forms inside it resolved: {@code its engineers}. */
  private String ownersResolved(Sentence s, Token head, Range phrase, Statement statement) {
    Token first = s.token(phrase.from());
    if (first.tag().equals("PRP$") && phrase.from() < phrase.to()) {
      Range rest = new Range(phrase.from() + 1, phrase.to());
      String what = Descriptions.canonical(s, rest, head);
      return discourse.owner(first, statement).map(o -> o.name() + "'s " + what).orElse(what);
    }
    Optional<Token> owner =
        s.children(head).stream()
            .filter(c -> c.relation().equals("nmod:poss") && c.index() < head.index())
            .findFirst();
    if (owner.isPresent()) {
      Range whose = Phrases.nounPhrase(s, owner.get());
      int after = owner.get().index() + 1;
      while (after < head.index() && s.token(after).says("'s", "’s", "'", "’", "own")) {
        after++;
      }
      List<NamePhrase.Name> names = phrases.runs(s, whose.from(), whose.to());
      String name;
      boolean plain =
          names.size() == 1
              && names.get(0).from() == names.get(0).to()
              && nouns.isPlainBody(s.token(names.get(0).to()));
      if (names.isEmpty() || plain) {
        name =
            epithets
                .body(Nouns.lemma(owner.get()), s, owner.get().span().start(), statement)
                .map(Entity::name)
                .orElseGet(() -> Cast.plain(CastReader.canonical(s, whose.from(), whose.to())));
      } else if (names.get(0).kind() == Entity.Kind.PERSON) {
        name = discourse.person(s, names.get(0), 0).name();
      } else {
        name = discourse.organisation(s, names.get(0), owner.get().span().start()).name();
      }
      return name
          + "'s "
          + CastReader.canonical(s, after, Math.max(after, Math.min(phrase.to(), s.last(head))));
    }
    String canonical = Descriptions.canonical(s, phrase, head);
    for (Entity e : cast.entities()) {
      for (String alias : e.aliases) {
        if (Phrases.isAcronym(alias) && canonical.endsWith(" " + alias)) {
          return canonical.substring(0, canonical.length() - alias.length()) + e.name();
        }
      }
    }
    return canonical;
  }
}
