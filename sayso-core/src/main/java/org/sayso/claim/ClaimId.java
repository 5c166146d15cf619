package org.sayso.claim;

import java.util.Optional;

/**
 * Names a claim within its article: {@code c3} for one that was read, {@code d7} for one that a
 * person drew.
 *
 * @param number of one that was read: from 1, in text order of the content; of one that was drawn:
 *     the number of the decision that drew it
 * @param drawn whether a person drew it
 */
public record ClaimId(int number, boolean drawn) {

  /**
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ClaimId {
    if (number < 1) {
      throw new IllegalArgumentException("claims are counted from 1, not " + number);
    }
  }

  /** One that was read. */
  public ClaimId(int number) {
    this(number, false);
  }

  /** The claim that goes by these letters; empty where they name none. */
  public static Optional<ClaimId> parse(String words) {
    return words.matches("[cd][1-9]\\d{0,8}")
        ? Optional.of(new ClaimId(Integer.parseInt(words.substring(1)), words.charAt(0) == 'd'))
        : Optional.empty();
  }

  /** {@code c1}. */
  @Override
  public String toString() {
    return (drawn ? "d" : "c") + number;
  }
}
