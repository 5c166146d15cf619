package org.sayso.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each visit took, by route, and which failed; many threads tell of theirs. */
final class Visits {

  private static final int MOST_FAULTS = 20;

  private final Map<Walk.Place, List<Long>> nanos = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int failed;
  private int waited;

  synchronized void took(Walk.Place place, long time) {
    nanos.computeIfAbsent(place, p -> new ArrayList<>()).add(time);
  }

  synchronized void failed(String what) {
    failed++;
    if (faults.size() < MOST_FAULTS) {
      faults.add(what);
    }
  }

  /** A page came that says how far its story is. */
  synchronized void waited() {
    waited++;
  }

  synchronized int waiting() {
    return waited;
  }

  synchronized int failed() {
    return failed;
  }

  /** The first of them. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  synchronized List<Walk.Place> places() {
    return List.copyOf(nanos.keySet());
  }

  /** Rising. */
  synchronized List<Long> of(Walk.Place place) {
    return nanos.getOrDefault(place, List.of()).stream().sorted().toList();
  }

  /** Of all routes, rising. */
  synchronized List<Long> all() {
    return nanos.values().stream().flatMap(List::stream).sorted().toList();
  }

  /** In milliseconds: the smallest time that so many in a hundred do not exceed. */
  static double percentile(List<Long> rising, int of100) {
    int rank = (rising.size() * of100 + 99) / 100;
    return rising.get(Math.max(1, rank) - 1) / 1e6;
  }
}
