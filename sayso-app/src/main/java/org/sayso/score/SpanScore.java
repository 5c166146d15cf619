package org.sayso.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.score.Attributions.Places;
import org.sayso.score.Attributions.Role;

/**
 * How exactly source, cue and content were cut out, on PolNeAR. Nested claims and claims without a
 * cue are left out, as the corpus has neither.
 */
public final class SpanScore {

  private static final String BETWEEN = " … ";

  private final boolean reporting;
  private final Faults faults;
  private final Map<Role, Integer> exact = new EnumMap<>(Role.class);
  private final Map<Role, Fragments> fragments = new EnumMap<>(Role.class);
  private int sourceAndContent;
  private double soft;
  private int gold;
  private int read;
  private int paired;
  private int reports;

  private SpanScore(boolean reporting, Faults faults) {
    this.reporting = reporting;
    this.faults = faults;
    for (Role role : Role.values()) {
      exact.put(role, 0);
      fragments.put(role, new Fragments(0, 0, 0));
    }
  }

  /** Counts of contiguous pieces of a role. */
  private record Fragments(int common, int read, int gold) {
    Fragments plus(Set<Extent> inGold, Set<Extent> inRead) {
      Set<Extent> both = new HashSet<>(inGold);
      both.retainAll(inRead);
      return new Fragments(common + both.size(), read + inRead.size(), gold + inGold.size());
    }
  }

  /**
   * Scores what the system read of each report.
   *
   * @param reporting whether only cues of reporting count, on both sides
   */
  public static Score of(
      Map<String, GoldReport> gold,
      Map<String, SystemReport> system,
      boolean reporting,
      Faults faults) {
    SpanScore score = new SpanScore(reporting, faults);
    gold.forEach((id, report) -> score.add(report, Optional.ofNullable(system.get(id))));
    return score.sum();
  }

  private void add(GoldReport report, Optional<SystemReport> system) {
    Letters text = new Letters(report.text());
    List<MarkedClaim> marked =
        report.attributions().stream().filter(claim -> counts(claim, text)).toList();
    List<MarkedClaim> mine =
        system.map(SystemReport::claims).orElse(List.of()).stream()
            .filter(claim -> claim.within().orElse("").isEmpty() && !claim.cue().isEmpty())
            .filter(claim -> counts(claim, text))
            .toList();
    List<Places> g = marked.stream().map(claim -> Places.of(claim, text)).toList();
    List<Places> s = mine.stream().map(claim -> Places.of(claim, text)).toList();
    for (Role role : Role.values()) {
      Set<Extent> inGold = Attributions.fragments(g, role, text);
      Set<Extent> inRead = Attributions.fragments(s, role, text);
      fragments.computeIfPresent(role, (r, before) -> before.plus(inGold, inRead));
    }
    Map<Integer, Integer> pairs = Attributions.pair(g, s);
    pairs.forEach(
        (i, j) -> {
          if (!compare(g.get(i), s.get(j))) {
            logContent(report.id(), marked.get(i), mine.get(j), text);
          }
        });
    reports++;
    gold += g.size();
    read += s.size();
    paired += pairs.size();
    logUnpaired(report.id(), marked, mine, pairs, text);
  }

  private boolean counts(MarkedClaim claim, Letters text) {
    return !reporting || ReportingCue.in(text.in(claim.cue(), " "));
  }

  /** Whether the contents are the same. */
  private boolean compare(Places g, Places s) {
    for (Role role : Role.values()) {
      exact.merge(role, g.of(role).equals(s.of(role)) ? 1 : 0, Integer::sum);
    }
    boolean content = g.content().equals(s.content());
    sourceAndContent += content && g.source().equals(s.source()) ? 1 : 0;
    soft += dice(g.content(), s.content());
    return content;
  }

  private static double dice(BitSet one, BitSet other) {
    int both = one.cardinality() + other.cardinality();
    return both == 0 ? 1.0 : 2.0 * Sets.shared(one, other) / both;
  }

  private void logContent(String report, MarkedClaim g, MarkedClaim s, Letters text) {
    String what = text.in(g.content(), BETWEEN) + "  ><  " + text.in(s.content(), BETWEEN);
    faults.add("content", report, g.id(), what);
  }

  private void logUnpaired(
      String report,
      List<MarkedClaim> marked,
      List<MarkedClaim> mine,
      Map<Integer, Integer> pairs,
      Letters text) {
    for (int i = 0; i < marked.size(); i++) {
      if (!pairs.containsKey(i)) {
        MarkedClaim claim = marked.get(i);
        String cue = "[" + text.in(claim.cue(), " ") + "] ";
        faults.add("missed", report, claim.id(), cue + text.in(claim.content(), BETWEEN));
      }
    }
    for (int j = 0; j < mine.size(); j++) {
      if (!pairs.containsValue(j)) {
        MarkedClaim claim = mine.get(j);
        faults.add("invented", report, claim.id(), "[" + text.in(claim.cue(), " ") + "]");
      }
    }
  }

  private Score sum() {
    Score.Builder score = new Score.Builder().put("detection", F1.of(paired, read, gold));
    exact.forEach((role, n) -> score.put(role.key + "_exact", F1.of(n, read, gold)));
    score.put("source+content_exact", F1.of(sourceAndContent, read, gold));
    score.put("content_soft", F1.of(soft, read, gold));
    Score.Builder roles = new Score.Builder();
    for (Role role : Role.values()) {
      Fragments n = Objects.requireNonNull(fragments.get(role));
      roles.put(role.key, F1.of(n.common(), n.read(), n.gold()));
    }
    return score.put("roles", roles.build()).put("reports", reports).build();
  }
}
