package org.sayso.desk.accounts;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.story.ClaimRef;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/**
 * What is disputed: groups that exclude one another, and who says them.
 *
 * @param number counted from 1 within the story
 * @param words {@code How many? nine, seven (dead, ferry)}
 * @param groups that answer it, in their order
 * @param conflicts between them
 * @param answers what each origin says on it, in the order in which they first spoke
 */
public record Question(
    int number,
    String words,
    List<GroupId> groups,
    List<Relation.Conflict> conflicts,
    Map<String, List<Answer>> answers) {

  public Question {
    groups = List.copyOf(groups);
    conflicts = List.copyOf(conflicts);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Who says something on it. */
  public List<String> origins() {
    return List.copyOf(answers.keySet());
  }

  /** What this origin says on it; nothing where it is silent. */
  public List<Answer> answers(String origin) {
    return answers.getOrDefault(origin, List.of());
  }

  /** In how many reports it is answered. */
  public int reports() {
    return (int)
        answers.values().stream()
            .flatMap(Collection::stream)
            .flatMap(answer -> answer.saying().tellings().stream())
            .map(Telling::ref)
            .map(ClaimRef::article)
            .distinct()
            .count();
  }

  /**
   * How an origin's word stands to that of one other, or of all others. What it took back does not
   * count, unless it took back all.
   */
  public Standing standing(String origin, Optional<String> against) {
    List<Answer> all = answers(origin);
    List<Answer> held = all.stream().filter(answer -> !answer.isSuperseded()).toList();
    List<Answer> counted = held.isEmpty() ? all : held;
    if (counted.isEmpty()) {
      return Standing.SILENT;
    }
    for (Bearing.Kind kind : Bearing.Kind.values()) {
      boolean bears =
          counted.stream()
              .flatMap(answer -> answer.bearings().stream())
              .filter(bearing -> bearing.kind() == kind)
              .flatMap(bearing -> bearing.origins().stream())
              .anyMatch(other -> against.map(other::equals).orElse(!other.equals(origin)));
      if (bears) {
        return Standing.valueOf(kind.name());
      }
    }
    return Standing.APART;
  }
}
