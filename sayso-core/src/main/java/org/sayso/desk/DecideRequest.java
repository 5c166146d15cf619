package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.Decision.Kind;

/**
 * A person's decision.
 *
 * @param kind what is decided
 * @param on the claim, {@code dam/01/c3}; the name as read; the number of an earlier decision; a
 *     report
 * @param value the right name, where one is decided on; the other report
 * @param who decides
 * @param why in the person's own words
 */
public record DecideRequest(Kind kind, String on, Optional<String> value, String who, String why) {}
