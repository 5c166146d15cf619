package org.sayso.desk;

import org.sayso.desk.brief.Briefing;

/** A briefing, or why there is none. */
public sealed interface BriefAnswer {

  /**
   * Drawn up.
   *
   * @param briefing of the one story that was meant
   */
  record Drawn(Briefing briefing) implements BriefAnswer {}

  /**
   * It is not clear of which story.
   *
   * @param stories that might be meant, if any
   */
  record Unclear(StoryAnswer stories) implements BriefAnswer {}
}
