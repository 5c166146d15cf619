package org.sayso.reconcile.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.story.ClaimRef;

/**
 * What a person decided about the claims of a story. It always wins over what is found: {@code
 * dam/01/c3 and dam/06/c8 say the same}, {@code dam/01/c3 and dam/02/c1 do not}.
 *
 * @param together pairs of claims that say the same, and through them their partners
 * @param apart pairs that do not
 */
public record DecidedGroups(Set<Pair> together, Set<Pair> apart) {

  public static final DecidedGroups NOTHING = new DecidedGroups(Set.of(), Set.of());

  /** Two claims, in either order. */
  public record Pair(ClaimRef a, ClaimRef b) {

    /**
     * @throws IllegalArgumentException if both are the same
     */
    public Pair {
      int order = a.toString().compareTo(b.toString());
      if (order == 0) {
        throw new IllegalArgumentException(a + " is no pair with itself");
      }
      if (order > 0) {
        ClaimRef swapped = a;
        a = b;
        b = swapped;
      }
    }

    private Stream<ClaimRef> both() {
      return Stream.of(a, b);
    }
  }

  /**
   * @throws IllegalArgumentException if two claims are to be kept apart that were put together, be
   *     it through others
   */
  public DecidedGroups {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
    Map<ClaimRef, Set<ClaimRef>> unions = unions(together);
    for (Pair pair : apart) {
      if (unions.getOrDefault(pair.a(), Set.of()).contains(pair.b())) {
        throw new IllegalArgumentException(
            pair.a() + " and " + pair.b() + " were put together and are to be kept apart");
      }
    }
  }

  /** With one more pair that says the same. */
  public DecidedGroups join(ClaimRef a, ClaimRef b) {
    return new DecidedGroups(with(together, new Pair(a, b)), apart);
  }

  /** With one more pair that does not. */
  public DecidedGroups split(ClaimRef a, ClaimRef b) {
    return new DecidedGroups(together, with(apart, new Pair(a, b)));
  }

  /** The claims of a story, by their places: those put together in one list, the others alone. */
  List<List<Integer>> begin(List<ClaimRef> claims) {
    Map<ClaimRef, Set<ClaimRef>> unions = unions(together);
    Map<Set<ClaimRef>, List<Integer>> gathered = new HashMap<>();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Set<ClaimRef> union = unions.getOrDefault(claims.get(i), Set.of(claims.get(i)));
      List<Integer> known = gathered.get(union);
      if (known == null) {
        known = new ArrayList<>();
        gathered.put(union, known);
        groups.add(known);
      }
      known.add(i);
    }
    return groups;
  }

  boolean isApart(ClaimRef a, ClaimRef b) {
    return !apart.isEmpty() && !a.equals(b) && apart.contains(new Pair(a, b));
  }

  /** Each claim that was put together with any, and the whole of its company. */
  private static Map<ClaimRef, Set<ClaimRef>> unions(Set<Pair> together) {
    Map<ClaimRef, Set<ClaimRef>> unions = new HashMap<>();
    for (Pair pair : together) {
      Set<ClaimRef> union = new HashSet<>();
      pair.both().forEach(claim -> union.addAll(unions.getOrDefault(claim, Set.of(claim))));
      Set<ClaimRef> whole = Set.copyOf(union);
      whole.forEach(claim -> unions.put(claim, whole));
    }
    return unions;
  }

  private static Set<Pair> with(Set<Pair> pairs, Pair one) {
    Set<Pair> more = new HashSet<>(pairs);
    more.add(one);
    return more;
  }
}
