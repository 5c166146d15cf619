package org.sayso.reading.rules;

/** A rule file that cannot be used; the message names file, entry and fault. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String file, String fault) {
    super(file + ": " + fault);
  }
}
