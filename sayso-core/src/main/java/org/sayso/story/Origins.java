package org.sayso.story;

import java.util.List;

/**
 * To whom a claim goes back: not the outlets that print it, but those on whose word they do.
 *
 * @param names canonical names, spokespeople beside their organisation; empty where it is unknown
 * @param independent how many of them do not rest on one another, an organisation and those who
 *     speak for it being one
 * @param least as many if every dependence that is likely is one
 * @param most as many if only those dependences that are certain are ones
 * @param unknown whether some report tells it without saying on whose word
 * @param circles chains of outlets each of which rests on the next and the last on the first
 */
public record Origins(
    List<String> names,
    int independent,
    int least,
    int most,
    boolean unknown,
    List<List<String>> circles) {

  /**
   * @throws IllegalArgumentException if the count lies outside its range
   */
  public Origins {
    names = List.copyOf(names);
    circles = circles.stream().map(List::copyOf).toList();
    if (least > independent || independent > most) {
      throw new IllegalArgumentException(independent + " not in " + least + " to " + most);
    }
  }
}
