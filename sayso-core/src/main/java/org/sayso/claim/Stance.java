package org.sayso.claim;

/** What a speaker does with the content. */
public enum Stance {
  ASSERTS,
  /** Grants what was asked or said before: confirmed, acknowledged, admitted. */
  CONFIRMS,
  /** The content is what is denied: of {@code denied that X} it is X. */
  DENIES,
  /** Refuses to say, comment or disclose. */
  DECLINES,
  /** Offers as likely: suggested, believes, assesses, expects. */
  SUGGESTS,
  /** Calls for, urges, orders. */
  DEMANDS,
  /** Vows, pledges, threatens. */
  PROMISES,
  ASKS
}
