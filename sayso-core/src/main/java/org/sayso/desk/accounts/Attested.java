package org.sayso.desk.accounts;

import java.util.List;
import java.util.Optional;
import org.sayso.story.Group;

/**
 * What some claims say alike, and on whose word.
 *
 * @param group of these claims
 * @param origins by name, spokespeople behind their organisation: {@code Coast Guard (Vasque)}
 * @param reports how many tell it
 * @param outlets how many print these
 * @param question the number of the question that it answers, where it is disputed
 * @param sayings origin by origin
 */
public record Attested(
    Group group,
    List<String> origins,
    int reports,
    int outlets,
    Optional<Integer> question,
    List<Saying> sayings) {

  public Attested {
    origins = List.copyOf(origins);
    sayings = List.copyOf(sayings);
  }

  /** Whether nobody could be asked. */
  public boolean isOfUnknownOrigin() {
    return group.origins().names().isEmpty();
  }

  /** How many stand behind it who do not rest on one another. */
  public int independent() {
    return isOfUnknownOrigin() ? 0 : group.origins().independent();
  }
}
