package org.sayso.reconcile.compare;

import org.sayso.claim.Stance;

/** What is done with a content, as far as it matters for comparing. */
enum Act {
  /** Holds it to be so, or not so. */
  TELLS,
  DECLINES,
  DEMANDS,
  PROMISES,
  ASKS;

  static Act of(Stance stance) {
    return switch (stance) {
      case DECLINES -> DECLINES;
      case DEMANDS -> DEMANDS;
      case PROMISES -> PROMISES;
      case ASKS -> ASKS;
      case ASSERTS, CONFIRMS, DENIES, SUGGESTS -> TELLS;
    };
  }
}
