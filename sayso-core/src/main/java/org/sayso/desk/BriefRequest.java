package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * A story to be handed over?
 *
 * @param story which one, and as of when
 * @param since the moment of the briefing before, by the same clock
 */
public record BriefRequest(StoryRequest story, Optional<AsOf> since) {}
