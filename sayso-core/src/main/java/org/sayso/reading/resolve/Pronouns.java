package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Note;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/** Whom a pronoun stands for. */
final class Pronouns {

  private final Cast cast;
  private final Ranker ranker;
  private final Groups groups;
  private final List<Statement> before;
  private final List<Note> notes;

  Pronouns(Cast cast, Ranker ranker, Groups groups, List<Statement> before, List<Note> notes) {
    this.cast = cast;
    this.ranker = ranker;
    this.groups = groups;
    this.before = before;
    this.notes = notes;
  }

  List<Entity> resolve(Sentence s, Token pronoun, Statement statement) {
    String word = pronoun.word().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "he", "him", "his", "himself" -> personal(s, pronoun, Entity.Gender.MALE, statement);
      case "she", "her", "hers", "herself" -> personal(s, pronoun, Entity.Gender.FEMALE, statement);
      case "both" ->
          groups.two(s, pronoun.span().start(), Entity::isPerson).orElseGet(() -> any(pronoun));
      case "they", "them", "their", "these", "those" ->
          groups.many(s, pronoun.span().start()).orElseGet(() -> any(pronoun));
      case "it", "its", "itself", "this", "that", "which" -> neuter(s, pronoun, statement);
      default -> any(pronoun);
    };
  }

  private List<Entity> personal(
      Sentence s, Token pronoun, Entity.Gender gender, Statement statement) {
    List<Ranker.Candidate> ranked =
        ranker.rank(
            Asked.byPronoun(s, pronoun, statement, gender),
            e -> e.isPerson() || (e.kind == Entity.Kind.DESCRIBED && !Groups.isSeveral(e)));
    if (ranked.isEmpty()) {
      return nobody(pronoun);
    }
    Optional<Entity> chosen = ranker.choose(ranked, pronoun).map(Ranker.Candidate::who);
    chosen.filter(e -> e.gender == Entity.Gender.UNKNOWN).ifPresent(e -> e.gender = gender);
    return chosen.map(List::of).orElse(List.of());
  }

  private List<Entity> neuter(Sentence s, Token pronoun, Statement statement) {
    List<Ranker.Candidate> ranked =
        ranker.rank(
            Asked.byPronoun(s, pronoun, statement, Entity.Gender.NEUTER),
            e ->
                e.kind == Entity.Kind.ORGANISATION
                    || (e.kind == Entity.Kind.DESCRIBED && !isPersonal(e)));
    return ranked.isEmpty()
        ? nobody(pronoun)
        : ranker.choose(ranked, pronoun).map(c -> List.of(c.who())).orElse(List.of());
  }

  private List<Entity> nobody(Token pronoun) {
    notes.add(new Note(pronoun.span(), pronoun.word() + ": nobody before it that it could mean"));
    return List.of();
  }

  private static boolean isPersonal(Entity e) {
    return e.name().startsWith("an unnamed") || Groups.isSeveral(e);
  }

  private List<Entity> any(Token pronoun) {
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).speakers;
    }
    Optional<Entity> latest = cast.latest(pronoun.span().start(), e -> true);
    return latest.map(List::of).orElse(List.of());
  }
}
