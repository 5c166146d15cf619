package org.sayso.reconcile.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.claim.Carrier;
import org.sayso.claim.Speaker;
import org.sayso.reconcile.origins.Cast;

/** In whose mouth two claims are put. */
final class Voices {

  private static final Set<String> MANY =
      Vocabulary.set("members rescuers officials workers residents witnesses employees colleagues");

  private final Cast cast;

  Voices(Cast cast) {
    this.cast = cast;
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
   * {@code one of the rescuers} may be {@code one of his men}, a guard the guard who has a name.
   */
  boolean mayBeSame(Saying a, Saying b) {
    if (areSame(a, b)) {
      return true;
    }
    boolean one = a.speakers().stream().allMatch(Voices::isNameless);
    boolean other = b.speakers().stream().allMatch(Voices::isNameless);
    if (one && other) {
      return !a.isFirstHand() || describes(a, b);
    }
    return (one && !isMany(a) && describes(a, b)) || (other && !isMany(b) && describes(b, a));
  }

  /** Whether the words for a nameless speaker stand with another. */
  private static boolean describes(Saying nameless, Saying named) {
    Set<String> words = new HashSet<>();
    nameless.speakers().forEach(s -> words.addAll(stems(s.canonicalName())));
    String source = named.claim().attribution().source().in(named.claimed().article().text());
    Set<String> about = new HashSet<>(stems(source));
    named.speakers().forEach(s -> s.affiliation().ifPresent(a -> about.addAll(stems(a))));
    words.retainAll(about);
    return !words.isEmpty();
  }

  private static List<String> stems(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(w -> w.length() > 2 && Vocabulary.isContent(w) && !w.equals("unnamed"))
        .map(Vocabulary::stem)
        .toList();
  }

  private static boolean isNameless(Speaker speaker) {
    String name = speaker.canonicalName();
    return name.startsWith("an unnamed ") || !Character.isUpperCase(name.codePointAt(0));
  }

  /** {@code members of the rescue brigade}. */
  static boolean isMany(Saying saying) {
    return saying.speakers().stream()
        .anyMatch(
            s ->
                List.of(s.canonicalName().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                    .anyMatch(MANY::contains));
  }

  /**
   * Whether the first is surely put into another mouth than the second: into a name, a body or a
   * group that is not, and does not speak for, who said it.
   */
  boolean areOther(Saying relay, Saying origin) {
    if (mayBeSame(relay, origin)
        || !origin.speakers().stream().noneMatch(Voices::isNameless)
        || isCarried(relay, origin)) {
      return false;
    }
    return isMany(relay) || relay.speakers().stream().noneMatch(Voices::isNameless);
  }

  /** {@code The paper reported} for what somebody told the paper. */
  private boolean isCarried(Saying relay, Saying origin) {
    for (Speaker speaker : relay.speakers()) {
      String name = speaker.canonicalName();
      if (isOutlet(name, origin.claimed().article().outlet().name())) {
        return true;
      }
      for (Carrier carrier : origin.claim().provenance().via()) {
        if (isOutlet(name, carrier.name()) || cast.areSame(name, carrier.name())) {
          return true;
        }
      }
      boolean speaksForSelf =
          origin.speakers().stream()
              .anyMatch(
                  s ->
                      s.affiliation()
                          .filter(a -> a.equalsIgnoreCase(name) || cast.speakForOne(a, name))
                          .isPresent());
      if (speaksForSelf) {
        return true;
      }
    }
    return false;
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
