package org.sayso.score;

/** A file that cannot be scored; the message names it and says why. */
public final class BadFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadFile(String where, String reason) {
    super(where + ": " + reason);
  }

  public BadFile(String where, String reason, Throwable cause) {
    super(where + ": " + reason, cause);
  }
}
