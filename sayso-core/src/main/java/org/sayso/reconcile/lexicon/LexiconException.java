package org.sayso.reconcile.lexicon;

/** A file of the lexicon that cannot be used, with the reason. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LexiconException(String file, String reason) {
    super(file + ": " + reason);
  }

  LexiconException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
