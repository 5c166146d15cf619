package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Who has been named and who has spoken so far, and whom a short form then means. Confined to one
 * reading.
 */
final class Discourse {

  private final ParsedArticle article;
  private final RuleBook rules;
  private final Cast cast;

  /** Statements resolved so far, in text order of their sources. */
  private final List<Statement> before = new ArrayList<>();

  Discourse(ParsedArticle article, RuleBook rules, Cast cast) {
    this.article = article;
    this.rules = rules;
    this.cast = cast;
  }

  List<Statement> before() {
    return before;
  }

  Entity person(Sentence s, NamePhrase.Name name, int at) {
    String words = CastReader.canonical(s, name.from(), name.to());
    return cast.person(words).orElseGet(() -> cast.add(Entity.Kind.PERSON, words));
  }

  Entity organisation(Sentence s, NamePhrase.Name name, int at, Token head) {
    String words = CastReader.canonical(s, name.from(), name.to());
    // "the Company": a capital letter makes no name of a plain noun that stands for one
    boolean plainNoun =
        name.from() == name.to()
            && rules.words("bodies").contains(head.lemma().toLowerCase(Locale.ROOT))
            && !Phrases.isAcronym(words);
    if (plainNoun) {
      Optional<Entity> known =
          cast.organisation(words)
              .filter(e -> !e.name().equalsIgnoreCase(words))
              .or(() -> body(head.lemma().toLowerCase(Locale.ROOT), at));
      if (known.isPresent()) {
        return known.get();
      }
    }
    Optional<Entity> person = name.from() == name.to() ? cast.person(words) : Optional.empty();
    return person
        .or(() -> cast.organisation(words))
        .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, words));
  }

  Entity described(String name, String noun) {
    Optional<Entity> known =
        cast.entities().stream()
            .filter(e -> e.kind == Entity.Kind.DESCRIBED && e.name().equals(name))
            .findFirst();
    Entity e = known.orElseGet(() -> cast.add(Entity.Kind.DESCRIBED, name));
    e.nouns.add(noun.toLowerCase(Locale.ROOT));
    return e;
  }

  Optional<Entity> owner(Token pronoun, Statement statement) {
    boolean personal = pronoun.says("his", "her");
    return lastSpeaker(e -> personal ? e.isPerson() : !e.isPerson())
        .or(() -> cast.latest(pronoun.span().start(), e -> personal == e.isPerson()));
  }

  Optional<Entity> lastSpeaker(java.util.function.Predicate<Entity> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      for (Entity e : before.get(i).speakers) {
        if (fits.test(e)) {
          return Optional.of(e);
        }
      }
    }
    return Optional.empty();
  }

  Entity thisOutlet() {
    String name = Cast.plain(article.article().outlet().name());
    return cast.organisation(name)
        .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, name.isEmpty() ? "this outlet" : name));
  }

  Optional<Entity> bearer(String lemma, int at) {
    return cast.latest(
        at, e -> (e.isPerson() || e.kind == Entity.Kind.DESCRIBED) && e.nouns.contains(lemma));
  }

  Optional<Entity> body(String lemma, int at) {
    Optional<Entity> named =
        cast.latest(
            at,
            e ->
                e.kind == Entity.Kind.ORGANISATION
                    && (e.nouns.contains(lemma) || Entity.words(e.name()).contains(lemma)));
    if (named.isPresent()) {
      return named;
    }
    if (Set.of(
            "company",
            "firm",
            "operator",
            "owner",
            "manufacturer",
            "group",
            "organisation",
            "organization")
        .contains(lemma)) {
      return lastSpeaker(this::mayBeCompany).or(() -> cast.latest(at, this::mayBeCompany));
    }
    if (rules.words("outlets").contains(lemma)) {
      return cast.latest(at, e -> e.outlet && !e.isPerson());
    }
    return Optional.empty();
  }

  private boolean mayBeCompany(Entity e) {
    return e.kind == Entity.Kind.ORGANISATION
        && !e.outlet
        && Entity.words(e.name()).stream().noneMatch(rules.words("not-companies")::contains);
  }
}
