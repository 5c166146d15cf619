package org.sayso.desk;

import org.sayso.store.Decision;

/**
 * A decision as it stands.
 *
 * @param decision that was made
 * @param orphan whether its words are no claim any more
 */
public record DecisionAnswer(Decision decision, boolean orphan) {}
