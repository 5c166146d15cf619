package org.sayso.reconcile.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.story.Relation;

/**
 * A question that news disputes, with answers that exclude one another: whether the bridge still
 * stands, {@code intact} or {@code blown up}.
 *
 * @param id unique: {@code integrity}
 * @param asks completes "they differ on": {@code whether it still stands}
 * @param kind of the conflict that two answers make
 * @param things whether its nouns name things, {@code rust}, rather than deeds, {@code arrest}
 * @param answers the expressions of each
 * @param together pairs of answers that do not exclude one another
 */
public record Question(
    String id,
    String asks,
    Relation.Kind kind,
    boolean things,
    Map<String, List<Expression>> answers,
    Set<Set<String>> together) {

  public Question {
    answers = Map.copyOf(answers);
    together = Set.copyOf(together);
  }

  /** Whether two answers cannot both be true of one thing. */
  public boolean excludes(String a, String b) {
    return !a.equals(b) && !together.contains(Set.of(a, b));
  }
}
