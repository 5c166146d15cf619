package org.sayso.claim;

/**
 * Names a claim within its article.
 *
 * @param number from 1, in text order of the content
 */
public record ClaimId(int number) {

  public ClaimId {
    if (number < 1) {
      throw new IllegalArgumentException("claims are counted from 1, not " + number);
    }
  }

  /** {@code c1}. */
  @Override
  public String toString() {
    return "c" + number;
  }
}
