package org.sayso.desk.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.reconcile.drift.Toll;

/**
 * What the accounts of a story leave open of the number of dead: nobody's verdict, but the least,
 * the best attested and the most that anybody still says.
 *
 * @param low the least
 * @param best what most independent origins say, and of those that are even what was said last
 * @param high the most
 * @param told each number of dead in the story, those that do not count too
 */
public record DeathToll(long low, long best, long high, List<Casualties> told) {

  public DeathToll {
    told = List.copyOf(told);
  }

  /** Of a story; empty where nobody's present word is a number. */
  public static Optional<DeathToll> of(Dossier dossier) {
    return of(dossier.casualties());
  }

  private static Optional<DeathToll> of(List<Casualties> casualties) {
    List<Casualties> dead =
        casualties.stream().filter(c -> c.toll().kind() == Toll.Kind.KILLED).toList();
    List<Casualties> standing = dead.stream().filter(Casualties::stands).toList();
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    long low = standing.stream().mapToLong(c -> c.toll().low()).min().orElseThrow();
    long high =
        standing.stream()
            .mapToLong(c -> c.toll().high().orElse(c.toll().best()))
            .max()
            .orElseThrow();
    Casualties best = standing.stream().max(ATTESTED).orElseThrow();
    return Optional.of(new DeathToll(low, best.toll().best(), Math.max(high, low), dead));
  }

  private static final Comparator<Casualties> ATTESTED =
      Comparator.<Casualties>comparingInt(c -> c.citation().group().origins().independent())
          .thenComparing(c -> c.citation().exhibit().version().since());

  /** Of one side only; empty where nobody tells it. */
  public Optional<DeathToll> of(Toll.Side side) {
    return of(told.stream().filter(c -> c.toll().side() == side).toList());
  }
}
