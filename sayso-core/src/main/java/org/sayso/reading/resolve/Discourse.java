package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * Who has been named and who has spoken so far, and whom a short form then means. Confined to one
 * reading.
 */
final class Discourse {

  private final ParsedArticle article;
  private final Cast cast;

  /** Statements resolved so far, in text order of their sources. */
  private final List<Statement> before = new ArrayList<>();

  Discourse(ParsedArticle article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  List<Statement> before() {
    return before;
  }

  Entity person(Sentence s, NamePhrase.Name name, int at) {
    String words = CastReader.canonical(s, name.from(), name.to());
    return cast.person(words, at).orElseGet(() -> cast.add(Entity.Kind.PERSON, words));
  }

  Entity organisation(Sentence s, NamePhrase.Name name, int at) {
    String words = CastReader.canonical(s, name.from(), name.to());
    Optional<Entity> person = name.from() == name.to() ? cast.person(words, at) : Optional.empty();
    return person
        .or(() -> cast.organisation(words))
        .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, words));
  }

  Entity described(Entity.Kind kind, String name, String noun) {
    Optional<Entity> known =
        cast.entities().stream().filter(e -> e.kind == kind && e.name().equals(name)).findFirst();
    Entity e = known.orElseGet(() -> cast.add(kind, name));
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
}
