package org.sayso.reconcile.revisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Claimed;

/**
 * One claim told twice, not in the same way.
 *
 * @param before the earlier telling
 * @param after the later one
 * @param differences at least one
 */
public record ClaimChange(Claimed before, Claimed after, List<Difference> differences) {

  /**
   * @throws IllegalArgumentException if nothing changed
   */
  public ClaimChange {
    differences = List.copyOf(differences);
    if (differences.isEmpty()) {
      throw new IllegalArgumentException("no change from " + before + " to " + after);
    }
  }

  /** How the same claim is told otherwise; empty where nothing but typography changed. */
  public static Optional<ClaimChange> between(Claimed before, Claimed after) {
    return of(Told.of(before), Told.of(after));
  }

  /** How a speaker's account changed, as of {@link TakenApart#changeSince}. */
  public static Optional<ClaimChange> changeOfAccount(Claimed earlier, Claimed later) {
    return TakenApart.of(later).changeSince(TakenApart.of(earlier));
  }

  static Optional<ClaimChange> of(Told before, Told after) {
    List<Difference> differences = Differences.between(before, after);
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClaimChange(before.claimed(), after.claimed(), differences));
  }

  /** What it touches. */
  public Set<Difference.Kind> kinds() {
    return differences.stream()
        .map(Difference::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Difference.Kind.class)));
  }

  /** {@code "at least 12" became "14"; the hedge "reportedly" was dropped}. */
  public String sentence() {
    return differences.stream().map(Difference::sentence).collect(Collectors.joining("; "));
  }
}
