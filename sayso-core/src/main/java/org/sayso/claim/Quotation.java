package org.sayso.claim;

/** How much of a content stands between quotation marks. */
public enum Quotation {
  /** All of it. */
  DIRECT,
  /** Some words of it. */
  MIXED,
  /** None of it. */
  INDIRECT
}
