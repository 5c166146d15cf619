package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Makes stories of links: the two groups for which most speaks become one, until nothing speaks for
 * joining any two. Reports that a person put together begin as one group; groups that hold reports
 * which a person kept apart never become one.
 */
final class Grouping {

  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Bond> bonds =
      new PriorityQueue<>(
          Comparator.comparingDouble((Bond bond) -> -bond.score())
              .thenComparing(Bond::a)
              .thenComparing(Bond::b));

  /** An offer to join two groups; void once one of them has changed. */
  private record Bond(int a, int b, double score, long changes) {}

  /** Reports that are one story so far. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Map<Integer, Tie> ties = new HashMap<>();
    final Set<Integer> apart = new HashSet<>();
    long changes;
  }

  private Grouping() {}

  /**
   * The stories.
   *
   * @param together for each report the number of the group in which it begins
   * @param apart pairs of such groups that are not to be joined
   * @param links between reports
   * @return numbers of reports, rising; the groups in the order of their first ones
   */
  static List<List<Integer>> of(int[] together, Set<List<Integer>> apart, List<Link> links) {
    Grouping grouping = new Grouping();
    for (int report = 0; report < together.length; report++) {
      grouping.groups.add(new Group());
      grouping.groups.get(together[report]).members.add(report);
    }
    for (List<Integer> pair : apart) {
      grouping.groups.get(pair.get(0)).apart.add(pair.get(1));
      grouping.groups.get(pair.get(1)).apart.add(pair.get(0));
    }
    for (Link link : links) {
      int a = together[link.from()];
      int b = together[link.to()];
      if (a != b) {
        grouping.tie(a, b, Tie.of(link.score()));
        grouping.tie(b, a, Tie.of(link.score()));
      }
    }
    return grouping.settle();
  }

  private void tie(int a, int b, Tie tie) {
    groups.get(a).ties.merge(b, tie, Tie::with);
  }

  private List<List<Integer>> settle() {
    for (int a = 0; a < groups.size(); a++) {
      for (int b : groups.get(a).ties.keySet()) {
        if (a < b) {
          offer(a, b);
        }
      }
    }
    while (!bonds.isEmpty()) {
      Bond bond = bonds.remove();
      if (groups.get(bond.a()).changes + groups.get(bond.b()).changes == bond.changes()) {
        join(bond.a(), bond.b());
      }
    }
    return groups.stream()
        .filter(group -> !group.members.isEmpty())
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(members -> members.get(0)))
        .toList();
  }

  private void offer(int a, int b) {
    Group one = groups.get(a);
    Group other = groups.get(b);
    Tie tie = one.ties.get(b);
    if (tie == null || one.apart.contains(b)) {
      return;
    }
    double score = tie.score(one.members.size(), other.members.size());
    if (score > 0) {
      bonds.add(new Bond(a, b, score, one.changes + other.changes));
    }
  }

  private void join(int a, int b) {
    Group kept = groups.get(a);
    Group gone = groups.get(b);
    kept.members.addAll(gone.members);
    gone.members.clear();
    kept.changes++;
    gone.changes++;
    kept.ties.remove(b);
    gone.ties.remove(a);
    gone.ties.forEach(
        (other, tie) -> {
          tie(a, other, tie);
          tie(other, a, tie);
          groups.get(other).ties.remove(b);
        });
    for (int other : gone.apart) {
      kept.apart.add(other);
      groups.get(other).apart.add(a);
    }
    for (int other : kept.ties.keySet()) {
      offer(Math.min(a, other), Math.max(a, other));
    }
  }
}
