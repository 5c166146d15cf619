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
 * @param examples that prove it
 */
public record Question(
    String id,
    String asks,
    Relation.Kind kind,
    boolean things,
    Map<String, List<Expression>> answers,
    Set<Set<String>> together,
    List<Example> examples) {

  /**
   * Two sentences and what they are to one another.
   *
   * @param a the one
   * @param b the other
   * @param are how their answers bear on one another
   */
  public record Example(String a, String b, Are are) {}

  /** What the answers of two sentences may be to one another. */
  public enum Are {
    EXCLUSIVE,
    SAME,
    /** Neither: they answer two questions. */
    OTHER
  }

  public Question {
    answers = Map.copyOf(answers);
    together = Set.copyOf(together);
    examples = List.copyOf(examples);
  }

  /** Whether two answers cannot both be true of one thing. */
  public boolean excludes(String a, String b) {
    return !a.equals(b) && !together.contains(Set.of(a, b));
  }
}
