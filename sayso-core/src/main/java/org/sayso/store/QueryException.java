package org.sayso.store;

/** A query that cannot be understood; the message says why, for people. */
public final class QueryException extends RuntimeException {

  private final int at;

  /**
   * @param at the char of the query where it goes wrong
   */
  QueryException(String message, int at) {
    super(message);
    this.at = at;
  }

  /** The char of the query where it goes wrong. */
  public int at() {
    return at;
  }
}
