package org.sayso.desk;

import java.util.List;
import org.sayso.desk.accounts.Opposed;

/**
 * Whom a speaker contradicts.
 *
 * @param stories in which it is known
 * @param unknown stories whose accounts nobody has held side by side yet
 */
public record Contradictions(List<InStory> stories, List<StorySummary> unknown) {

  /** Of nobody. */
  public static final Contradictions NONE = new Contradictions(List.of(), List.of());

  public Contradictions {
    stories = List.copyOf(stories);
    unknown = List.copyOf(unknown);
  }

  /**
   * In one story.
   *
   * @param story which it is
   * @param opposed what the speaker says and others exclude
   */
  public record InStory(StorySummary story, List<Opposed> opposed) {
    public InStory {
      opposed = List.copyOf(opposed);
    }
  }
}
