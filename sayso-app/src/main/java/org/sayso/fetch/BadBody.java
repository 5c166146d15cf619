package org.sayso.fetch;

import java.io.IOException;
import org.sayso.news.RefusalReason;

/** An answer that is not taken, and asking again gives the same. */
final class BadBody extends IOException {

  private final RefusalReason reason;

  BadBody(RefusalReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }
}
