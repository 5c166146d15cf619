package org.sayso.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributions of one report, gold and read, as sets of places, paired by their cues. */
final class Attributions {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::cue)
          .thenComparingInt(Candidate::rest)
          .reversed()
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::read);

  private Attributions() {}

  /** The parts of an attribution. */
  enum Role {
    SOURCE("source"),
    CUE("cue"),
    CONTENT("content");

    final String key;

    Role(String key) {
      this.key = key;
    }

    private List<Extent> of(MarkedClaim claim) {
      return switch (this) {
        case SOURCE -> claim.source();
        case CUE -> claim.cue();
        case CONTENT -> claim.content();
      };
    }
  }

  /** Where the parts of one attribution lie. */
  record Places(BitSet source, BitSet cue, BitSet content) {

    static Places of(MarkedClaim claim, Letters text) {
      return new Places(
          text.solid(Role.SOURCE.of(claim)),
          text.solid(Role.CUE.of(claim)),
          text.solid(Role.CONTENT.of(claim)));
    }

    BitSet of(Role role) {
      return switch (role) {
        case SOURCE -> source;
        case CUE -> cue;
        case CONTENT -> content;
      };
    }
  }

  private record Candidate(int cue, int rest, int gold, int read) {}

  /** One to one, the most of the cue in common first: which read one stands for which gold one. */
  static Map<Integer, Integer> pair(List<Places> gold, List<Places> read) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        Places g = gold.get(i);
        Places s = read.get(j);
        if (g.cue().intersects(s.cue())) {
          int rest = Sets.shared(g.content(), s.content()) + Sets.shared(g.source(), s.source());
          candidates.add(new Candidate(Sets.shared(g.cue(), s.cue()), rest, i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.gold) && used.add(candidate.read)) {
        pairs.put(candidate.gold, candidate.read);
      }
    }
    return pairs;
  }

  /** The runs of places that all these have in a role; blanks do not part a run. */
  static Set<Extent> fragments(List<Places> attributions, Role role, Letters text) {
    Set<Extent> fragments = new HashSet<>();
    for (Places places : attributions) {
      fragments.addAll(runs(places.of(role), text));
    }
    return fragments;
  }

  private static List<Extent> runs(BitSet places, Letters text) {
    List<Extent> runs = new ArrayList<>();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      int last = runs.size() - 1;
      if (last >= 0 && text.blankBetween(runs.get(last).end(), i)) {
        runs.set(last, new Extent(runs.get(last).start(), i + 1));
      } else {
        runs.add(new Extent(i, i + 1));
      }
    }
    return runs;
  }
}
