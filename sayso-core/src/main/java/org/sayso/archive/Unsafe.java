package org.sayso.archive;

import java.io.IOException;

/** What came was made to harm whoever opens it. */
final class Unsafe extends IOException {

  Unsafe(String message) {
    super(message);
  }
}
