package org.sayso.bench.newsroom;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;

/**
 * A sentence of an invented report in its parts, so that it can be copied, cut and reworded with
 * its marks.
 *
 * @param parts in their order
 * @param mark whose claim it is; none for a sentence of the outlet's own
 */
record Piece(List<Part> parts, Optional<Mark> mark) {

  Piece {
    parts = List.copyOf(parts);
  }

  /** What a part of a sentence is to its claim. */
  enum Role {
    PLAIN,
    SOURCE,
    CUE,
    CONTENT
  }

  /**
   * Some words.
   *
   * @param words with their blanks
   * @param role what they are to the claim
   * @param fixed whether nobody would put other words in their place: names and quotations
   */
  record Part(String words, Role role, boolean fixed) {}

  /**
   * Whose claim a sentence is.
   *
   * @param fact which thing is said
   * @param speaker by name, as this report gives it
   * @param affiliation for whom
   * @param via carriers, nearest to the speaker first
   * @param stance what the speaker does
   */
  record Mark(
      int fact, String speaker, Optional<String> affiliation, List<String> via, Stance stance) {

    Mark {
      via = List.copyOf(via);
    }

    Mark carriedBy(String outlet) {
      List<String> more = new java.util.ArrayList<>(via);
      more.add(outlet);
      return new Mark(fact, speaker, affiliation, more, stance);
    }
  }

  static Piece plain(String words) {
    return new Piece(List.of(new Part(words, Role.PLAIN, false)), Optional.empty());
  }

  Piece with(Optional<Mark> other) {
    return new Piece(parts, other);
  }

  String words() {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> words.append(part.words()));
    return words.toString();
  }
}
