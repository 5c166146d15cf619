package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.List;
import org.sayso.story.Relation;

/**
 * What a speaker says and somebody else excludes: {@code seven} says the coast guard, {@code nine}
 * the union.
 *
 * @param conflict with its reason
 * @param own what the speaker says
 * @param other what others say
 */
public record Opposed(Relation.Conflict conflict, Attested own, Attested other) {

  /** Whom a speaker contradicts in a story; changes of the speaker's own account are left out. */
  public static List<Opposed> of(SideBySide story, String speaker) {
    List<Opposed> found = new ArrayList<>();
    for (Against<Relation.Conflict> pair : story.conflicts()) {
      boolean a = says(pair.a(), speaker);
      boolean b = says(pair.b(), speaker);
      if (a && !b) {
        found.add(new Opposed(pair.relation(), pair.a(), pair.b()));
      } else if (b && !a) {
        found.add(new Opposed(pair.relation(), pair.b(), pair.a()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean says(Attested side, String speaker) {
    return side.sayings().stream()
        .flatMap(saying -> saying.tellings().stream())
        .anyMatch(telling -> telling.claimed().speakers().contains(speaker));
  }
}
