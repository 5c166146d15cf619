package org.sayso.store;

/**
 * What somebody follows.
 *
 * @param kind of thing
 * @param which a story's id, a speaker's name, the name that a search is kept under
 */
public record Followed(Kind kind, String which) {

  /** What can be followed. */
  public enum Kind {
    STORY,
    SPEAKER,
    SEARCH
  }
}
