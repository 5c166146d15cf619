package org.sayso.serve.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.text.Span;

/**
 * At which depth below the words each claim's line runs, so that none lies on another: the outer
 * claim runs lowest, what lies within it nearer to the words.
 */
final class Levels {

  /** Deeper ones share the lowest line; their numbers and cards still tell them apart. */
  static final int MOST = 5;

  private Levels() {}

  static Map<ClaimId, Integer> of(List<Claim> claims) {
    List<Claim> shortestFirst = new ArrayList<>(claims);
    shortestFirst.sort(Comparator.comparingInt(c -> hull(c).length()));
    Map<ClaimId, Integer> levels = new HashMap<>();
    List<List<Span>> taken = new ArrayList<>();
    for (Claim claim : shortestFirst) {
      levels.put(claim.id(), Math.min(MOST - 1, free(taken, hull(claim))));
    }
    return levels;
  }

  private static Span hull(Claim claim) {
    return claim.attribution().content().hull();
  }

  private static int free(List<List<Span>> taken, Span span) {
    int level = 0;
    while (level < taken.size() && taken.get(level).stream().anyMatch(span::overlaps)) {
      level++;
    }
    if (level == taken.size()) {
      taken.add(new ArrayList<>());
    }
    taken.get(level).add(span);
    return level;
  }
}
