package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.Decision;

/**
 * A decision as it stands.
 *
 * @param decision that was made
 * @param orphan whether its words are no claim any more, or it does not fit what was decided since
 * @param earlier whether the version that it was made of was replaced by a newer one
 * @param offered the claim of the newer version that has the same words, once, and the same cue:
 *     the person may decide of it too; nothing does so by itself
 */
public record DecisionAnswer(
    Decision decision, boolean orphan, boolean earlier, Optional<String> offered) {}
