package org.sayso.story;

import org.sayso.news.ArticleId;

/**
 * One report rests on another.
 *
 * @param from the later report
 * @param to the report it rests on; for {@link Kind#COMMON} the earlier of the two
 * @param kind in what way
 * @param certain whether the report says so or the wording leaves no doubt
 * @param evidence the words that show it
 */
public record Derivation(
    ArticleId from, ArticleId to, Kind kind, boolean certain, String evidence) {

  /** How a report rests on another. */
  public enum Kind {
    /** Names the outlet or its report. */
    CITES,
    /** Takes its wording, named or not. */
    COPIES,
    /** Both take the same outside text: one bulletin, one post. */
    COMMON
  }

  /**
   * @throws IllegalArgumentException if a report is said to rest on itself
   */
  public Derivation {
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " cannot rest on itself");
    }
  }
}
