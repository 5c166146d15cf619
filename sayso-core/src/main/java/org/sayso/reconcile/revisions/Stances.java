package org.sayso.reconcile.revisions;

import org.sayso.claim.Stance;

/** Stances in the past tense, for sentences. */
final class Stances {

  private Stances() {}

  static String past(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "asserted";
      case CONFIRMS -> "confirmed";
      case DENIES -> "denied";
      case DECLINES -> "declined";
      case SUGGESTS -> "suggested";
      case DEMANDS -> "demanded";
      case PROMISES -> "promised";
      case ASKS -> "asked";
    };
  }
}
