package org.sayso.reconcile.drift;

import java.util.Locale;
import java.util.Set;
import org.sayso.claim.Carrier;
import org.sayso.claim.Speaker;
import org.sayso.reconcile.origins.Cast;

/** In whose mouth two claims are put. */
final class Voices {

  private final Cast cast;
  private final Naming naming;

  Voices(Cast cast, Naming naming) {
    this.cast = cast;
    this.naming = naming;
  }

  /** Whether two claims are likely to be of one speaker, or of one who speaks for the other. */
  boolean areSame(Saying a, Saying b) {
    for (Speaker one : a.speakers()) {
      for (Speaker other : b.speakers()) {
        if (cast.areSame(one.canonicalName(), other.canonicalName())
            || cast.speakForOne(one.canonicalName(), other.canonicalName())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a relay may be of the speaker of an origin, by what both are called: {@code one of the
   * rescuers} of {@code one of his men}, a guard of the guard who has a name.
   */
  boolean mayBeSame(Saying relay, Saying origin) {
    if (areSame(relay, origin)) {
      return true;
    }
    boolean one = naming.isNameless(relay);
    boolean other = naming.isNameless(origin);
    if (one && other) {
      return !relay.isFirstHand() || !disjoint(Naming.words(relay), Naming.words(origin));
    }
    return (one && !Naming.isMany(relay) && describes(relay, origin))
        || (other && !Naming.isMany(origin) && describes(origin, relay));
  }

  private boolean describes(Saying nameless, Saying named) {
    return !disjoint(Naming.words(nameless), Naming.allWords(named))
        || naming.standTogether(nameless, named);
  }

  /** Whether the words for either leave it open who speaks, so that what is said must decide. */
  boolean areOpen(Saying relay, Saying origin) {
    boolean origins = naming.isNameless(origin) && Naming.roles(relay).isEmpty();
    return !Naming.isMany(relay) && (Naming.isPointer(relay) || origins);
  }

  /**
   * Whether the first is surely put into another mouth than the second: into a name, a body or a
   * group that is not, and does not speak for, who said it.
   */
  boolean areOther(Saying relay, Saying origin) {
    if (mayBeSame(relay, origin) || isCarried(relay, origin)) {
      return false;
    }
    if (naming.isNameless(origin)) {
      return !naming.isNameless(relay)
          && !Naming.isMany(origin)
          && !Naming.words(origin).contains("unknown")
          && !Naming.roles(relay).isEmpty()
          && disjoint(Naming.roles(relay), Naming.words(origin));
    }
    return Naming.isMany(relay) || !naming.isNameless(relay);
  }

  private static boolean disjoint(Set<String> some, Set<String> others) {
    return some.stream().noneMatch(others::contains);
  }

  /** {@code The paper reported} for what somebody told the paper. */
  private boolean isCarried(Saying relay, Saying origin) {
    String outlet = origin.claimed().article().outlet().name();
    return relay.speakers().stream()
        .map(Speaker::canonicalName)
        .anyMatch(
            name ->
                isOutlet(name, outlet)
                    || origin.claim().provenance().via().stream()
                        .map(Carrier::name)
                        .anyMatch(via -> isOutlet(name, via) || cast.areSame(name, via))
                    || origin.speakers().stream()
                        .flatMap(s -> s.affiliation().stream())
                        .anyMatch(
                            body -> body.equalsIgnoreCase(name) || cast.speakForOne(body, name)));
  }

  /** {@code the Lamp} of {@code The Kelmin Lamp}. */
  static boolean isOutlet(String name, String outlet) {
    String one = plain(name);
    String other = plain(outlet);
    return !one.isEmpty()
        && !other.isEmpty()
        && (one.equals(other) || other.endsWith(" " + one) || one.endsWith(" " + other));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace('’', '\'').strip();
  }
}
