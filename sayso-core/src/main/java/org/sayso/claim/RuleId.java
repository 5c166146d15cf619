package org.sayso.claim;

/**
 * The rule, or the learned part, that found something; the answer to "how do you know?".
 *
 * @param value the rule's own id, {@code verb-clause}
 */
public record RuleId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
