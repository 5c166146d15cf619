package org.sayso.desk;

import java.util.List;

/** The stories that kept reports tell, or one of them. */
public sealed interface StoryAnswer {

  /**
   * All of them.
   *
   * @param stories the one that was reported last first
   */
  record All(List<StorySummary> stories) implements StoryAnswer {
    public All {
      stories = List.copyOf(stories);
    }
  }

  /**
   * The one that was meant.
   *
   * @param answer this story alone, and the accounts of its reports
   */
  record One(ReconcileAnswer answer) implements StoryAnswer {}

  /**
   * Several fit about as well: {@code fire} may be any of three.
   *
   * @param stories the best first
   */
  record Several(List<StorySummary> stories) implements StoryAnswer {
    public Several {
      stories = List.copyOf(stories);
    }
  }

  /** No report tells of it. */
  record None() implements StoryAnswer {}
}
