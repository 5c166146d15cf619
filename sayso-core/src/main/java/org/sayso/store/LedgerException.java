package org.sayso.store;

/** The ledger's file or disk fails; what was written before is safe. */
public final class LedgerException extends RuntimeException {

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  public LedgerException(String message) {
    super(message);
  }
}
