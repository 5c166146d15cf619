package org.sayso.reading.clean;

import org.sayso.news.RefusalReason;

/**
 * Carries a refusal from wherever it is found to the cleaner's door, where it becomes the value
 * {@link Cleaned.Refused}. It never leaves this package.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final RefusalReason reason;
  private final String detail;

  Refusal(RefusalReason reason, String detail) {
    super(reason + ": " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  Cleaned.Refused asValue() {
    return new Cleaned.Refused(reason, detail);
  }
}
