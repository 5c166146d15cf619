package org.sayso.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Claims that say the same thing, whoever says it and in whatever words.
 *
 * @param id within its story
 * @param gist the words of the member that says it best
 * @param members in the order in which they were published
 * @param origins to whom they go back
 * @param firstSaid the earliest day on which it was said or, where the text tells none, published
 * @param lastSaid the latest such day
 */
public record Group(
    GroupId id,
    String gist,
    List<ClaimRef> members,
    Origins origins,
    Optional<LocalDate> firstSaid,
    Optional<LocalDate> lastSaid) {

  /**
   * @throws IllegalArgumentException if it has no members
   */
  public Group {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException(id + " has no members");
    }
  }
}
