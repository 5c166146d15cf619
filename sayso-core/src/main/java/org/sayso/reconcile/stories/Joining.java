package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.news.ArticleId;

/**
 * Makes stories of links and of what a person decided. Who puts two reports together means their
 * stories, as they would be found without that word: {@code the fire at the mill and the fire at
 * the quay are one}. Only where that would bring together what was kept apart do the two reports
 * begin as a story of their own, and the others follow or not.
 */
final class Joining {

  private final List<ArticleId> ids;

  /** For each report the number of the first one that was put together with it, or its own. */
  private final int[] together;

  /** Pairs of such numbers. */
  private final Set<List<Integer>> apart = new HashSet<>();

  Joining(List<ArticleId> ids, Decided decided) {
    this.ids = ids;
    this.together = new int[ids.size()];
    Unions unions = decided.unions();
    Map<ArticleId, Integer> first = new HashMap<>();
    for (int i = 0; i < together.length; i++) {
      together[i] = first.merge(unions.of(ids.get(i)), i, Math::min);
    }
    for (Decided.Pair pair : decided.apart()) {
      Integer a = first.get(unions.of(pair.a()));
      Integer b = first.get(unions.of(pair.b()));
      if (a != null && b != null) {
        apart.add(List.of(a, b));
      }
    }
  }

  /** Numbers of reports, rising; the groups in the order of their first ones. */
  List<List<Integer>> stories(List<Link> links) {
    int[] alone = IntStream.range(0, ids.size()).toArray();
    if (Arrays.equals(together, alone)) {
      return Grouping.of(alone, apart, links);
    }
    List<List<Integer>> whole = joined(Grouping.of(alone, eachApart(), links));
    return isAllowed(whole) ? whole : Grouping.of(together, apart, links);
  }

  /** Kept apart from one is kept apart from all that were put together with it. */
  private Set<List<Integer>> eachApart() {
    Set<List<Integer>> each = new HashSet<>();
    for (List<Integer> pair : apart) {
      for (int a : partners(pair.get(0))) {
        for (int b : partners(pair.get(1))) {
          each.add(List.of(a, b));
        }
      }
    }
    return each;
  }

  private int[] partners(int first) {
    return IntStream.range(0, together.length).filter(i -> together[i] == first).toArray();
  }

  /** Groups that hold reports which were put together become one. */
  private List<List<Integer>> joined(List<List<Integer>> groups) {
    int[] group = new int[together.length];
    for (int i = 0; i < groups.size(); i++) {
      for (int report : groups.get(i)) {
        group[report] = i;
      }
    }
    int[] least = IntStream.range(0, groups.size()).toArray();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int report = 0; report < together.length; report++) {
        int a = group[report];
        int b = group[together[report]];
        changed |= least[a] != least[b];
        least[a] = Math.min(least[a], least[b]);
        least[b] = least[a];
      }
    }
    Map<Integer, List<Integer>> stories = new TreeMap<>();
    for (int report = 0; report < together.length; report++) {
      stories.computeIfAbsent(least[group[report]], g -> new ArrayList<>()).add(report);
    }
    return List.copyOf(stories.values());
  }

  private boolean isAllowed(List<List<Integer>> stories) {
    for (List<Integer> story : stories) {
      Set<Integer> firsts = new HashSet<>();
      story.forEach(report -> firsts.add(together[report]));
      if (apart.stream().anyMatch(firsts::containsAll)) {
        return false;
      }
    }
    return true;
  }
}
