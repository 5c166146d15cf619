package org.sayso.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of one report, gold and read, that have the same content: at least half of it, one to
 * one, the best overlap first; where two overlap as well, the source decides, then the later claim.
 *
 * @param pairs best first
 */
record ClaimPairs(List<Pair> pairs) {

  private static final double FLOOR = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::content)
          .thenComparingDouble(Candidate::source)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::read)
          .reversed();

  /** Two claims that are one. */
  record Pair(MarkedClaim gold, MarkedClaim read) {}

  private record Candidate(double content, double source, int gold, int read) {}

  static ClaimPairs of(List<MarkedClaim> gold, List<MarkedClaim> read, Letters text) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedRead = new HashSet<>();
    for (Candidate candidate : candidates(gold, read, text)) {
      if (!usedGold.contains(candidate.gold) && !usedRead.contains(candidate.read)) {
        usedGold.add(candidate.gold);
        usedRead.add(candidate.read);
        pairs.add(new Pair(gold.get(candidate.gold), read.get(candidate.read)));
      }
    }
    return new ClaimPairs(pairs);
  }

  private static List<Candidate> candidates(
      List<MarkedClaim> gold, List<MarkedClaim> read, Letters text) {
    List<BitSet> contents = read.stream().map(claim -> text.words(claim.content())).toList();
    List<BitSet> sources = read.stream().map(claim -> text.words(claim.source())).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      BitSet content = text.words(gold.get(i).content());
      BitSet source = text.words(gold.get(i).source());
      for (int j = 0; j < read.size(); j++) {
        double overlap = Sets.overlap(content, contents.get(j));
        if (overlap >= FLOOR) {
          candidates.add(new Candidate(overlap, Sets.overlap(source, sources.get(j)), i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Which read claim, by id, stands for which gold one. */
  Map<String, String> readByGold() {
    Map<String, String> ids = new LinkedHashMap<>();
    pairs.forEach(pair -> ids.put(pair.gold().id(), pair.read().id()));
    return ids;
  }
}
