package org.sayso.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was read wrongly, in the order in which it was met. */
public final class Faults {

  private final List<Fault> faults = new ArrayList<>();

  /** So a score can be taken without asking for its faults. */
  public Faults() {}

  /**
   * One thing read wrongly.
   *
   * @param sort {@code missed}, {@code invented}, {@code stance} …
   * @param where the report or story
   * @param which the claim or pair in it
   * @param what in words
   */
  record Fault(String sort, String where, String which, String what) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "  %-16s %s/%s: %s", sort, where, which, what);
    }
  }

  void add(String sort, String where, String which, String what) {
    faults.add(new Fault(sort, where, which, what));
  }

  /** The first {@code most} of each sort, a line each. */
  public List<String> first(int most) {
    Map<String, Integer> seen = new HashMap<>();
    return faults.stream()
        .filter(fault -> seen.merge(fault.sort(), 1, Integer::sum) <= most)
        .map(Fault::toString)
        .toList();
  }
}
