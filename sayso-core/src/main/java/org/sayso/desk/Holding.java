package org.sayso.desk;

import org.sayso.claim.Account;
import org.sayso.store.KeptReading;
import org.sayso.store.Version;

/**
 * A version of a document, and one reading of it.
 *
 * @param version that was read
 * @param reading what the reader found, as people decided
 */
public record Holding(Version version, KeptReading reading) {

  public Account account() {
    return reading.account();
  }
}
