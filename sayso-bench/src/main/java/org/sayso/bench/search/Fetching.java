package org.sayso.bench.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.store.Decisions;
import org.sayso.store.Found.Hit;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;

/** Fetches hits from the ledger as the desk does, each reading once. */
final class Fetching {

  private final Ledger ledger;
  private final Decisions decisions;

  Fetching(Ledger ledger) {
    this.ledger = ledger;
    this.decisions = new History(ledger.decisions()).now();
  }

  /** Tells how many hits are there. */
  int fetch(List<Hit> hits) {
    Set<Long> known = new HashSet<>();
    int there = 0;
    for (Hit hit : hits) {
      if (known.add(hit.reading())) {
        long version = ledger.version(hit.version()).orElseThrow().id();
        KeptReading reading =
            ledger.readings(hit.version()).stream()
                .filter(r -> r.id() == hit.reading())
                .findFirst()
                .orElseThrow();
        there += decisions.on(version, reading.account()).isEmpty() ? 0 : 1;
      }
    }
    return there;
  }
}
