package org.sayso.desk.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A claim that a person marked elsewhere, as it comes in.
 *
 * @param name as the file calls it, for those who are told what became of it
 * @param report its address, or the name made of it
 * @param version the name of the version that was marked, where it is told
 * @param parts what was marked
 * @param speaker who said it
 * @param stance what the speaker does with it, where that is told
 * @param hedged {@code yes} or {@code no}
 * @param said the day, or {@code none}
 * @param who marked it; empty where a program did
 * @param why in the person's own words
 */
public record Marked(
    String name,
    String report,
    Optional<String> version,
    List<Part> parts,
    Optional<String> speaker,
    Optional<String> stance,
    Optional<String> hedged,
    Optional<String> said,
    Optional<String> who,
    String why) {

  public Marked {
    parts = List.copyOf(parts);
  }

  /** What some marked words are. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /**
   * Some words that were marked, and where they stand.
   *
   * @param role what they are
   * @param exact the words
   * @param prefix what stands before them
   * @param suffix what stands behind them
   * @param start in code points
   * @param end in code points
   */
  public record Part(
      Role role, String exact, String prefix, String suffix, OptionalInt start, OptionalInt end) {}
}
