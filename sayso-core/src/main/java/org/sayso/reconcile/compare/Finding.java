package org.sayso.reconcile.compare;

import java.util.Set;
import org.sayso.story.Relation;

/**
 * One thing in which two claims part, with its words: {@code destroyed / standing}.
 *
 * @param sign what was found: {@code number}
 * @param kind of the conflict it would make
 * @param why both wordings
 * @param strength from 0 to 1, by which the best reason is chosen
 * @param ofA indices of the words of the first claim that part
 * @param ofB those of the second
 */
record Finding(
    String sign,
    Relation.Kind kind,
    String why,
    double strength,
    Set<Integer> ofA,
    Set<Integer> ofB) {

  Finding {
    ofA = Set.copyOf(ofA);
    ofB = Set.copyOf(ofB);
  }
}
