package org.sayso.store;

import java.util.Optional;

/**
 * What keeping came to.
 *
 * @param as what it is to the ledger
 * @param version the version that holds it now; none for what could not be read
 */
public record Kept(As as, Optional<Long> version) {

  /** What a capture is to the ledger. */
  public enum As {
    /** The first version of a document. */
    NEW,
    /** Other bytes at a known address. */
    VERSION,
    /** Nothing new: these bytes at this address are kept already. */
    KNOWN,
    /** Kept as evidence, but it has no claims. */
    REFUSED,
    /** Kept as evidence; our reader failed on it. */
    BROKEN
  }
}
