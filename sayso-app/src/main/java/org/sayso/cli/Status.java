package org.sayso.cli;

/** Exit statuses; a partial run never looks like success. */
final class Status {

  static final int DONE = 0;

  /** A fault of ours, or of the machine. */
  static final int FAILED = 1;

  static final int WRONG_USE = 2;

  /** Some inputs were refused, each named with its reason; the rest is done. */
  static final int SOME_REFUSED = 3;

  private Status() {}
}
