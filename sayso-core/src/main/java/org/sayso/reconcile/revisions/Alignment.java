package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which claim of the earlier version is which of the later: the best pair first, each claim once.
 * Claims that are the same come before all that are only alike.
 */
final class Alignment {

  /** Less alike than this, and one claim was dropped and another added. */
  private static final double LEAST = 0.5;

  /** However well speaker and place fit, so much of the words must be common. */
  private static final double FEWEST_WORDS = 0.4;

  private static final double SAME = 2;

  private Alignment() {}

  /** A claim of each version, by their places in the lists. */
  record Match(int before, int after, double likeness) {}

  /** The pairs, in the order of the later version. */
  static List<Match> of(List<Told> before, List<Told> after) {
    List<Match> candidates = new ArrayList<>();
    List<Set<String>> subjects = before.stream().map(Told::subject).toList();
    List<Set<String>> subjectsNow = after.stream().map(Told::subject).toList();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double position = 1 - Math.abs((i + 0.5) / before.size() - (j + 0.5) / after.size());
        double likeness =
            likeness(before.get(i), subjects.get(i), after.get(j), subjectsNow.get(j), position);
        if (likeness >= LEAST) {
          candidates.add(new Match(i, j, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparingInt(Match::after)
            .thenComparingInt(Match::before));
    return oneToOne(candidates);
  }

  private static List<Match> oneToOne(List<Match> candidates) {
    Set<Integer> used = new HashSet<>();
    Set<Integer> usedNow = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Match match : candidates) {
      if (!used.contains(match.before()) && !usedNow.contains(match.after())) {
        used.add(match.before());
        usedNow.add(match.after());
        matches.add(match);
      }
    }
    matches.sort(Comparator.comparingInt(Match::after));
    return matches;
  }

  private static double likeness(
      Told a, Set<String> subject, Told b, Set<String> subjectNow, double position) {
    boolean speaker = People.areSame(a.claimed().speakers(), b.claimed().speakers());
    double rest = (speaker ? 0.2 : 0) + 0.1 * position;
    if (Trimmed.of(a.words(), b.words()).isEmpty()) {
      return SAME + rest;
    }
    double words = dice(subject, subjectNow);
    return words < FEWEST_WORDS ? 0 : 0.7 * words + rest;
  }

  /** The common words as a share of all; contents without any are alike only word for word. */
  static double dice(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
  }
}
