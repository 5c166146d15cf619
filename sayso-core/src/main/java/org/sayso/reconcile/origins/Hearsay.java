package org.sayso.reconcile.origins;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;

/**
 * What a report has from it does not say whom: {@code he told local media}. It is likely to be that
 * one earlier report of the story which has the same speakers say the same things.
 */
final class Hearsay {

  /** Words that stand for some report or other. */
  static final Set<String> VAGUE =
      Set.of(
          ("media press newspaper newspapers paper papers reports outlet outlets agency agencies"
                  + " broadcaster broadcasters television radio station website websites news"
                  + " journalists report portals")
              .split(" ", -1));

  /** Two speakers with the same things, or one with three. */
  private static final int ENOUGH = 3;

  private Hearsay() {}

  /** Whether a name stands for some report or other: {@code a local radio station}. */
  static boolean isVague(String name) {
    NameWords words = NameWords.of(name);
    return !words.hasCapital() && words.shown().stream().anyMatch(VAGUE::contains);
  }

  /** The report that is likely to be meant; empty where none is, or several are alike. */
  static Optional<Telling> source(Telling telling, List<Telling> earlier, Cast cast) {
    List<Claim> heard =
        telling.account().claims().stream()
            .filter(claim -> isHeard(claim.provenance().via()))
            .toList();
    Optional<Telling> best = Optional.empty();
    int most = ENOUGH - 1;
    boolean several = false;
    for (Telling other : earlier) {
      int alike = 0;
      for (Claim claim : heard) {
        alike += likeness(telling, claim, other, cast);
      }
      several = alike > most ? false : several || (alike == most && best.isPresent());
      if (alike > most) {
        best = Optional.of(other);
        most = alike;
      }
    }
    return several ? Optional.empty() : best;
  }

  private static boolean isHeard(List<Carrier> via) {
    return !via.isEmpty() && isVague(via.get(via.size() - 1).name());
  }

  private static int likeness(Telling telling, Claim claim, Telling other, Cast cast) {
    int best = 0;
    for (Claim one : other.account().claims()) {
      if (haveOneSpeaker(claim, one, cast)) {
        best = Math.max(best, CommonText.isSame(telling, claim, other, one) ? 2 : 0);
        best = Math.max(best, CommonText.shared(telling, claim, other, one) >= 1 ? 1 : 0);
      }
    }
    return best;
  }

  private static boolean haveOneSpeaker(Claim one, Claim other, Cast cast) {
    for (Speaker some : one.provenance().speakers()) {
      for (Speaker others : other.provenance().speakers()) {
        if (cast.areSame(some.canonicalName(), others.canonicalName())) {
          return true;
        }
      }
    }
    return false;
  }
}
