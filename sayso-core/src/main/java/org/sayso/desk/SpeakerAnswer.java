package org.sayso.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.store.Found.Count;

/**
 * One speaker through all that is kept.
 *
 * @param names of the speaker, and who merged them
 * @param others names that fit what was asked too; where nobody is chosen, all that do
 * @param said what the speaker is reported to have said; nothing where nobody is chosen
 * @param roles whom the speaker spoke for, the earliest first
 * @param stories what was said, story by story, the one spoken of last first
 * @param relays who printed or passed it on, the most frequent first
 */
public record SpeakerAnswer(
    NameAnswer names,
    List<Count> others,
    WhoAnswer said,
    List<Role> roles,
    List<InStory> stories,
    List<Count> relays) {

  public SpeakerAnswer {
    others = List.copyOf(others);
    roles = List.copyOf(roles);
    stories = List.copyOf(stories);
    relays = List.copyOf(relays);
  }

  /**
   * Whom a speaker spoke for.
   *
   * @param affiliation in the reports' words
   * @param first day of a statement made so
   * @param last day of one
   * @param statements how many there are
   */
  public record Role(String affiliation, LocalDate first, LocalDate last, int statements) {}

  /**
   * What was said in one story.
   *
   * @param story that the reports tell; empty where their stories are not known
   * @param statements in the order of time
   */
  public record InStory(Optional<StorySummary> story, List<Statement> statements) {
    public InStory {
      statements = List.copyOf(statements);
    }
  }
}
