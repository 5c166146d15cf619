package org.sayso.desk;

/** What became of what was to be handed over. */
public sealed interface ExportAnswer {

  /**
   * It was handed over.
   *
   * @param stories so many
   * @param claims so many
   */
  record Done(int stories, int claims) implements ExportAnswer {}

  /**
   * A feed was.
   *
   * @param items that are new in it
   */
  record Listed(int items) implements ExportAnswer {}

  /**
   * No story, or several, fit what was asked.
   *
   * @param stories which ones
   */
  record Unclear(StoryAnswer stories) implements ExportAnswer {}
}
