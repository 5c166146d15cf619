package org.sayso.claim;

/**
 * One who passes a claim on between its speaker and the outlet that prints it.
 *
 * @param name canonical: {@code Financial Times}
 */
public record Carrier(String name) {
  @Override
  public String toString() {
    return name;
  }
}
