package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.story.Relation;

/**
 * A conflict, and since when it is one: the union's nine stood against nothing until Friday.
 *
 * @param conflict with its reason and both sides
 * @param since the day on which the later of both sides was first printed; empty where that is not
 *     known
 */
public record Arisen(Against<Relation.Conflict> conflict, Optional<LocalDate> since) {

  /** The conflicts of a story, those that arose last first. */
  public static List<Arisen> newestFirst(SideBySide story) {
    return story.conflicts().stream()
        .map(conflict -> new Arisen(conflict, since(conflict)))
        .sorted(
            Comparator.comparing(
                (Arisen one) -> one.since().orElse(LocalDate.MIN), Comparator.reverseOrder()))
        .toList();
  }

  private static Optional<LocalDate> since(Against<Relation.Conflict> conflict) {
    return printed(conflict.a()).flatMap(a -> printed(conflict.b()).map(b -> a.isAfter(b) ? a : b));
  }

  /** The day on which a side was first printed. */
  private static Optional<LocalDate> printed(Attested side) {
    return side.sayings().stream()
        .flatMap(saying -> saying.tellings().stream())
        .flatMap(telling -> telling.claimed().article().published().stream())
        .map(published -> published.day())
        .min(Comparator.naturalOrder());
  }
}
