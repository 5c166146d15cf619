package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.store.Decision;

/**
 * One speaker's names, and who merged them.
 *
 * @param name the one that the speaker goes by
 * @param aliases the others, in the order of the alphabet
 * @param decisions on any of them, in the order of number, those taken back too
 * @param last number of the last one, for {@link AsSeen}; 0 for none
 */
public record NameAnswer(
    String name, List<Alias> aliases, List<DecisionAnswer> decisions, long last) {

  public NameAnswer {
    aliases = List.copyOf(aliases);
    decisions = List.copyOf(decisions);
  }

  /**
   * @param name as reports have it
   * @param by the decision that put it under another; empty where all decisions on it lead through
   *     others
   */
  public record Alias(String name, Optional<Decision> by) {}
}
