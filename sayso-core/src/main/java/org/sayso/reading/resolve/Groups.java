package org.sayso.reading.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Sentence;

/** Whom {@code they}, {@code both} and {@code the two companies} stand for. */
final class Groups {

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(two|three|four|five|six|seven|several|some|many|other|\\d+) .*",
          Pattern.CASE_INSENSITIVE);

  private final Cast cast;
  private final List<Statement> before;

  Groups(Cast cast, List<Statement> before) {
    this.cast = cast;
    this.before = before;
  }

  /** Whether somebody without a name is more than one: {@code two port workers}. */
  static boolean isSeveral(Entity e) {
    return e.gender == Entity.Gender.PLURAL || SEVERAL.matcher(e.name()).matches();
  }

  /** Those who spoke together last, else the last body to speak. */
  Optional<List<Entity>> many(Sentence s, int at) {
    for (Statement last : lately(s, at)) {
      boolean body = last.speakers.size() == 1 && last.speakers.get(0).kind != Entity.Kind.PERSON;
      if (last.speakers.size() > 1 || body) {
        return Optional.of(last.speakers);
      }
    }
    return cast.latest(at, e -> e.kind != Entity.Kind.PERSON).map(List::of);
  }

  /** Those who spoke together in one of the last two statements. */
  Optional<List<Entity>> together(Sentence s, int at) {
    return lately(s, at).stream()
        .limit(2)
        .map(x -> x.speakers)
        .filter(x -> x.size() > 1)
        .findFirst();
  }

  /** The two who spoke together last, else the last two of the kind to be named. */
  Optional<List<Entity>> two(Sentence s, int at, Predicate<Entity> ofKind) {
    Optional<List<Entity>> together =
        lately(s, at).stream().map(x -> x.speakers).filter(x -> x.size() == 2).findFirst();
    return together.or(() -> lastTwo(at, ofKind));
  }

  private Optional<List<Entity>> lastTwo(int at, Predicate<Entity> ofKind) {
    List<Entity> two =
        cast.entities().stream()
            .filter(ofKind)
            .filter(e -> e.lastBefore(at) >= 0)
            .sorted(Comparator.comparingInt((Entity e) -> e.lastBefore(at)).reversed())
            .limit(2)
            .sorted(Comparator.comparingInt(e -> e.lastBefore(at)))
            .toList();
    return two.size() == 2 ? Optional.of(two) : Optional.empty();
  }

  /** The statements of the last sentences that nobody else reports, the latest first. */
  private List<Statement> lately(Sentence s, int at) {
    return before.stream()
        .filter(b -> b.within.isEmpty())
        .filter(b -> b.anchor() < at && s.index() - b.found.sentence() <= Ranker.FARTHEST)
        .sorted(Comparator.comparingInt(Statement::anchor).reversed())
        .toList();
  }
}
