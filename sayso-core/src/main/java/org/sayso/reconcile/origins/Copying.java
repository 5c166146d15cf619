package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reconcile.copies.Copies;

/**
 * From whom a report takes its wording. A copy of a copy goes back to that of the two with which it
 * shares more, the other's peculiarities among it; where it shares as much with both, to the one it
 * names, else to the later.
 */
final class Copying {

  /** So much of a report reworded is no chance: two on one bulletin share a fifth. */
  private static final double CERTAIN_SHARE = 0.45;

  private static final double CERTAIN_MEAN = 0.5;
  private static final double LIKELY_SHARE = 0.33;
  private static final double LIKELY_MEAN = 0.42;

  /** A very short report has too few sentences for a row of them. */
  private static final double NEARLY_ALL = 0.6;

  /** Background that an outlet repeats from its own earlier report. */
  private static final double OWN_SHARE = 0.2;

  /** So many long sentences taken nearly as they are make a copied passage. */
  private static final int PASSAGE = 3;

  private static final double AS_IT_IS = 0.75;
  private static final double LONG = 7;

  /** Two shares that differ by less are the same. */
  private static final double TIE = 0.004;

  private Copying() {}

  /**
   * A report from which another takes its wording.
   *
   * @param telling that report
   * @param wording what is taken
   * @param unused how much of that report is left out; two that leave out the same go together
   * @param certain whether there is no doubt
   */
  record Parent(Telling telling, Wording wording, double unused, boolean certain) {

    String evidence() {
      return String.format(
          Locale.ROOT, "%d of %d sentences in its words", wording.count(), wording.count(0, 0.1));
    }
  }

  /** The reports that a telling copies; mostly none or one. */
  static List<Parent> of(Telling telling, List<Telling> earlier, Set<String> cited) {
    List<Parent> parents = new ArrayList<>();
    List<Parent> candidates = new ArrayList<>();
    for (Telling other : earlier) {
      candidate(telling, other).ifPresent(candidates::add);
    }
    best(candidates, cited).ifPresent(parents::add);
    for (Parent candidate : candidates) {
      if (parents.stream().noneMatch(p -> p.telling().id().equals(candidate.telling().id()))
          && !isExplained(candidate, parents)) {
        parents.add(candidate);
      }
    }
    return List.copyOf(parents);
  }

  private static Optional<Parent> candidate(Telling telling, Telling other) {
    Wording wording = Wording.of(telling, other);
    boolean own =
        !telling.outlet().isBlank()
            && OutletNames.key(telling.outlet()).equals(OutletNames.key(other.outlet()));
    boolean many = wording.count() >= PASSAGE;
    boolean certain =
        Copies.between(telling.shingles(), other.shingles()).isPresent()
            || isSameAddress(telling, other)
            || (many && wording.share() >= CERTAIN_SHARE && wording.mean() >= CERTAIN_MEAN)
            || wording.count(AS_IT_IS, LONG) >= PASSAGE
            || (own && wording.share() >= OWN_SHARE)
            || isWithin(other, telling);
    boolean likely =
        (many || (wording.mean() >= NEARLY_ALL && wording.count(Wording.REWORDED, LONG) >= 2))
            && wording.share() >= LIKELY_SHARE
            && wording.mean() >= LIKELY_MEAN;
    return certain || likely
        ? Optional.of(new Parent(other, wording, 1 - Wording.of(other, telling).mean(), certain))
        : Optional.empty();
  }

  private static boolean isSameAddress(Telling one, Telling other) {
    return one.account().article().url().isPresent()
        && one.account().article().url().equals(other.account().article().url());
  }

  /** Whether a short report stands, reworded, in a longer one. */
  private static boolean isWithin(Telling shorter, Telling longer) {
    Wording turned = Wording.of(shorter, longer);
    return turned.share() >= 0.6 && turned.count() >= PASSAGE;
  }

  private static Optional<Parent> best(List<Parent> candidates, Set<String> cited) {
    Optional<Parent> best = Optional.empty();
    for (Parent one : candidates) {
      if (best.isEmpty() || isBetter(one, best.get(), cited)) {
        best = Optional.of(one);
      }
    }
    return best;
  }

  private static boolean isBetter(Parent one, Parent other, Set<String> cited) {
    double more = one.wording().closer(other.wording());
    if (Math.abs(more) > TIE) {
      return more > 0;
    }
    double left = other.unused() - one.unused();
    if (Math.abs(left) > TIE) {
      return left > 0;
    }
    boolean named = cited.contains(OutletNames.key(one.telling().outlet()));
    boolean otherNamed = cited.contains(OutletNames.key(other.telling().outlet()));
    return named == otherNamed ? one.telling().mayFollow(other.telling()) : named;
  }

  /** Whether what is shared with this one is shared with the parents just as well. */
  private static boolean isExplained(Parent candidate, List<Parent> parents) {
    int own = 0;
    Wording wording = candidate.wording();
    for (int i = 0; i < wording.size(); i++) {
      int sentence = i;
      double inParents =
          parents.stream().mapToDouble(p -> p.wording().alike(sentence)).max().orElse(0);
      if (wording.alike(i) >= 0.6 && inParents < Wording.REWORDED && wording.weight(i) >= LONG) {
        own++;
      }
    }
    return own < PASSAGE;
  }
}
