package org.sayso.reading.resolve;

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

/** Sources without a name: the bearer of a role, the body a noun stands for, else a description. */
final class Unnamed {

  private final ParsedArticle article;
  private final RuleBook rules;
  private final Cast cast;
  private final NamePhrase phrases;
  private final Discourse discourse;

  Unnamed(ParsedArticle article, RuleBook rules, Cast cast, Discourse discourse) {
    this.article = article;
    this.rules = rules;
    this.cast = cast;
    this.phrases = new NamePhrase(rules);
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
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean indefinite =
        s.token(phrase.from()).says("a", "an", "another")
            || s.token(phrase.from()).tag().equals("CD");
    boolean plural = Cast.isPlural(head);
    boolean spokesperson = lemma.startsWith("spokes");
    boolean role =
        rules.words("roles").contains(lemma)
            || cast.entities().stream().anyMatch(e -> e.isPerson() && e.nouns.contains(lemma));
    if (spokesperson && !plural) {
      Optional<Entity> spoken = spokenFor(s, head, phrase, at, statement);
      boolean bearer = !indefinite && discourse.bearer(lemma, at).isPresent();
      if (spoken.isPresent() && !bearer) {
        return spoken.get();
      }
    }
    boolean headline = isHeadline(s);
    if (!indefinite && !plural) {
      Optional<Entity> bearer = role ? discourse.bearer(lemma, at) : discourse.body(lemma, at);
      Optional<Entity> ahead = headline ? ahead(lemma, at, name, s) : Optional.empty();
      Optional<Entity> known = headline ? ahead.or(() -> bearer) : bearer;
      if (known.isPresent() && (name.isEmpty() || agrees(known.get(), s, name.get()))) {
        return known.get();
      }
      if (role && known.isEmpty() && s.token(phrase.from()).says("the")) {
        Optional<Entity> later = ahead(lemma, at, name, s).filter(Entity::isPerson);
        if (later.isPresent()) {
          return later.get();
        }
      }
      if (role && name.isEmpty() && s.token(phrase.from()).says("the")) {
        Optional<Entity> person = lastPerson(at, s);
        if (person.isPresent()) {
          return person.get();
        }
      }
    } else if (plural && !indefinite) {
      Optional<Entity> group =
          cast.latest(at, e -> e.kind == Entity.Kind.DESCRIBED && e.nouns.contains(lemma));
      if (group.isPresent() && s.token(phrase.from()).says("the", "these", "those")) {
        return group.get();
      }
    }
    Entity e = discourse.described(ownersResolved(s, head, phrase, statement), lemma);
    if (e.affiliation.isEmpty()
        && name.isPresent()
        && name.get().kind() == Entity.Kind.ORGANISATION) {
      e.affiliation = affiliationOfGroup(s, head, name.get());
    }
    return e;
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
    return insiders
        ? Optional.of(discourse.organisation(s, name, 0, s.token(name.to())).name())
        : Optional.empty();
  }

  private boolean isHeadline(Sentence s) {
    return article.blocks().get(s.block()).kind() == Section.Kind.HEADLINE;
  }

  /** A headline's short form, resolved by what the text names later. */
  private Optional<Entity> ahead(String lemma, int at, Optional<NamePhrase.Name> name, Sentence s) {
    return cast.next(
        at,
        e ->
            (e.nouns.contains(lemma)
                    || (e.kind == Entity.Kind.ORGANISATION
                        && Entity.words(e.name()).contains(lemma)))
                && e.kind != Entity.Kind.DESCRIBED
                && (name.isEmpty() || agrees(e, s, name.get())));
  }

  /** {@code the Casterian guard}: the name beside the role must not be another's. */
  private boolean agrees(Entity e, Sentence s, NamePhrase.Name name) {
    List<String> mine =
        Entity.words(e.name() + " " + e.affiliation.orElse("") + " " + String.join(" ", e.aliases));
    List<String> words = Entity.words(CastReader.canonical(s, name.from(), name.to()));
    return words.stream().anyMatch(w -> mine.contains(w)) || e.isPerson();
  }

  /** The one person of the last sentences, for {@code the 34-year-old}. */
  private Optional<Entity> lastPerson(int at, Sentence s) {
    int window = article.sentence(s.index() - 3).map(x -> x.span().start()).orElse(0);
    return cast.latest(at, e -> e.isPerson() && e.lastBefore(at) >= window);
  }

  private Optional<Entity> spokenFor(
      Sentence s, Token head, Range phrase, int at, Statement statement) {
    List<NamePhrase.Name> names =
        phrases.runs(s, phrase.from(), phrase.to()).stream()
            .filter(n -> n.kind() == Entity.Kind.ORGANISATION)
            .toList();
    if (!names.isEmpty()) {
      return Optional.of(discourse.organisation(s, names.get(0), at, s.token(names.get(0).to())));
    }
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      Token t = s.token(i);
      if (t.isNoun() && t.index() != head.index()) {
        Optional<Entity> body = discourse.body(t.lemma().toLowerCase(Locale.ROOT), at);
        return body.or(
            () -> Optional.of(discourse.described(t.word().toLowerCase(Locale.ROOT), t.lemma())));
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
      if (names.isEmpty()) {
        name =
            discourse
                .body(owner.get().lemma().toLowerCase(Locale.ROOT), owner.get().span().start())
                .map(Entity::name)
                .orElseGet(() -> Cast.plain(CastReader.canonical(s, whose.from(), whose.to())));
      } else if (names.get(0).kind() == Entity.Kind.PERSON) {
        name = discourse.person(s, names.get(0), 0).name();
      } else {
        name =
            discourse.organisation(s, names.get(0), owner.get().span().start(), owner.get()).name();
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
