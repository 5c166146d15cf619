package org.sayso.desk;

import org.sayso.reading.Reading;
import org.sayso.reading.Reason;

/** Refusals for tests. */
final class TestRefusals {

  private TestRefusals() {}

  static Reading.Unreadable missing(String name) {
    return new Reading.Unreadable(name, Reason.UNREADABLE, "there is no such file");
  }
}
