package org.sayso.reconcile.drift;

import java.util.Comparator;
import java.util.List;
import org.sayso.reconcile.drift.Sources.Relay;

/** Ranks claims as origins of a relay. */
final class Candidates {

  /** So much of what a relay speaks of must be in its origin, or be near it in meaning. */
  static final double SAME_MATTER = 0.5;

  /** The same where nobody is named from whom the relay has it. */
  static final double SAME_MATTER_MAYBE = 0.7;

  /** Candidates so little worse than the best may be the origin, if they are nearer the speaker. */
  private static final double ABOUT_AS_GOOD = 0.25;

  private final Sources sources;
  private final Likeness likeness;

  Candidates(Sources sources, Likeness likeness) {
    this.sources = sources;
    this.likeness = likeness;
  }

  /**
   * Where a claim may come from.
   *
   * @param saying the claim
   * @param matter how much of the relay's matter it has, 0 to 1
   */
  record Candidate(Saying saying, double matter) {}

  Candidate candidate(Saying relay, Saying other) {
    return new Candidate(other, matter(relay, other));
  }

  /** How much of the matter of a relay another claim has, 0 to 1. */
  double matter(Saying relay, Saying other) {
    int size = Math.min(relay.size(), other.size());
    double common = relay.common(other).size();
    double words = size == 0 ? 0 : common / size;
    double few = common >= 2 ? 1 : size <= 1 ? 0.8 : 0.6;
    return Math.max(words * few, likeness.of(relay.ref(), other.ref()));
  }

  /** The likeliest first: near the speaker rather than passed on, quoted, full. */
  List<Candidate> origins(List<Candidate> own, Relay sure) {
    double least = sure == Relay.SURE ? SAME_MATTER : SAME_MATTER_MAYBE;
    double best = own.stream().mapToDouble(Candidate::matter).max().orElse(0);
    List<Candidate> good =
        own.stream().filter(c -> c.matter() >= Math.max(least, best - ABOUT_AS_GOOD)).toList();
    return good.stream()
        .filter(c -> good.stream().noneMatch(o -> isNearer(o.saying(), c.saying())))
        .sorted(
            Comparator.<Candidate, Boolean>comparing(c -> !c.saying().isFirstHand())
                .thenComparing(c -> c.saying().isHeadline())
                .thenComparing(Comparator.comparingDouble(Candidate::matter).reversed())
                .thenComparing(c -> !c.saying().isQuoted())
                .thenComparing(c -> -c.saying().size()))
        .toList();
  }

  /** Whether the first is in a report on which that of the second rests. */
  private boolean isNearer(Saying one, Saying other) {
    return sources.rests(other.claimed().article().id(), one.claimed().article().id())
        || (sources.haveCommonText(other.claimed().article().id(), one.claimed().article().id())
            && one.isQuoted()
            && !other.isQuoted());
  }
}
