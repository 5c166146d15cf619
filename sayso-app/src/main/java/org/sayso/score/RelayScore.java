package org.sayso.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.score.Stories.Drift;
import org.sayso.score.Stories.Edge;
import org.sayso.score.Stories.Story;

/** What became of claims on their way: which drifted, and which report rests on which. */
final class RelayScore {

  private final List<Story> system;
  private final List<Drift> drifts;
  private final Counterparts counterparts;
  private final Faults faults;
  private final Tally drift = new Tally();
  private final Tally derivation = new Tally();
  private int rightKinds;

  RelayScore(List<Story> system, Counterparts counterparts, Faults faults) {
    this.system = system;
    this.drifts = system.stream().flatMap(s -> s.drift().stream()).flatMap(List::stream).toList();
    this.counterparts = counterparts;
    this.faults = faults;
  }

  void add(Story gold) {
    gold.drift().ifPresent(due -> addDrift(gold, due));
    if (!gold.derivation().isEmpty()) {
      addDerivation(gold);
    }
  }

  private void addDrift(Story gold, List<Drift> due) {
    for (Drift wanted : due) {
      List<Drift> hits =
          drifts.stream()
              .filter(d -> counterparts.gold(d.claim()).equals(Optional.of(wanted.claim())))
              .toList();
      drift.add(hits.isEmpty() ? 0 : 1, 0, 1);
      rightKinds += hits.stream().anyMatch(hit -> hit.kind().equals(wanted.kind())) ? 1 : 0;
      if (hits.isEmpty()) {
        faults.add("drift missed", gold.id(), wanted.claim(), wanted.why());
      }
    }
    for (Drift said : drifts) {
      boolean here =
          counterparts
              .gold(said.claim())
              .filter(claim -> gold.reports().contains(Counterparts.report(claim)))
              .isPresent();
      drift.add(0, here ? 1 : 0, 0);
    }
  }

  private void addDerivation(Story gold) {
    Set<Edge> mine = new HashSet<>();
    for (Story story : system) {
      story.derivation().stream()
          .filter(edge -> gold.reports().contains(edge.from()))
          .forEach(mine::add);
    }
    Set<Edge> both = new HashSet<>(mine);
    both.retainAll(gold.derivation());
    derivation.add(both.size(), mine.size(), gold.derivation().size());
  }

  void tell(Score.Builder score) {
    score
        .put("drift", drift.f1())
        .put("drift_kind", Figure.Rate.of(rightKinds, drift.right()))
        .put("derivation", derivation.f1());
  }
}
