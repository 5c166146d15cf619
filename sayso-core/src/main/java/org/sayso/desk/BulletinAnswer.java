package org.sayso.desk;

import org.sayso.desk.exchange.Bulletin;

/** What is new in what somebody follows. */
public sealed interface BulletinAnswer {

  /**
   * This is.
   *
   * @param bulletin all of it
   */
  record Told(Bulletin bulletin) implements BulletinAnswer {}

  /**
   * No story, or several, fit what was asked.
   *
   * @param stories which ones
   */
  record Unclear(StoryAnswer stories) implements BulletinAnswer {}
}
