package org.sayso.desk.accounts;

import java.util.Optional;
import org.sayso.story.Relation;

/**
 * Two accounts that conflict, or that only look as if they did.
 *
 * @param <R> which of both
 * @param relation with its reason
 * @param a one side
 * @param b the other
 * @param question the number of the question that both answer
 */
public record Against<R extends Relation>(
    R relation, Attested a, Attested b, Optional<Integer> question) {}
