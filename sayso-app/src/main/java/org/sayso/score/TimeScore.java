package org.sayso.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many time expressions were found, exactly ({@code strict}) or roughly ({@code relaxed}), and
 * understood ({@code value}). Of nested ones the outer counts.
 */
public final class TimeScore {

  private final Faults faults;
  private int gold;
  private int read;
  private int strict;
  private int relaxed;
  private int value;
  private int reports;

  private TimeScore(Faults faults) {
    this.faults = faults;
  }

  /** Scores what the system read of each report. */
  public static Score of(
      Map<String, GoldReport> gold, Map<String, SystemReport> system, Faults faults) {
    TimeScore score = new TimeScore(faults);
    gold.forEach((id, report) -> score.add(report, Optional.ofNullable(system.get(id))));
    return new Score.Builder()
        .put("strict", F1.of(score.strict, score.read, score.gold))
        .put("relaxed", F1.of(score.relaxed, score.read, score.gold))
        .put("value", F1.of(score.value, score.read, score.gold))
        .put("reports", score.reports)
        .build();
  }

  private void add(GoldReport report, Optional<SystemReport> system) {
    List<MarkedTime> g = outer(report.times());
    List<MarkedTime> s = outer(system.map(SystemReport::times).orElse(List.of()));
    Map<Integer, Integer> pairs = pair(g, s);
    reports++;
    gold += g.size();
    read += s.size();
    relaxed += pairs.size();
    Letters text = new Letters(report.text());
    for (int i = 0; i < g.size(); i++) {
      MarkedTime wanted = g.get(i);
      Optional<MarkedTime> found = Optional.ofNullable(pairs.get(i)).map(s::get);
      strict += found.filter(time -> time.extent().equals(wanted.extent())).isPresent() ? 1 : 0;
      if (found.filter(time -> meaning(time).equals(meaning(wanted))).isPresent()) {
        value++;
      } else {
        String words = text.in(List.of(wanted.extent()), "");
        String what = found.flatMap(MarkedTime::value).orElse("nothing");
        String start = Integer.toString(wanted.extent().start());
        String why = "'" + words + "' gold " + meaning(wanted) + ", read " + what;
        faults.add("time", report.id(), start, why);
      }
    }
  }

  private static String meaning(MarkedTime time) {
    return time.value().orElse("");
  }

  /** Without those that lie inside another; in text order. */
  private static List<MarkedTime> outer(List<MarkedTime> times) {
    List<MarkedTime> sorted = new ArrayList<>(times);
    sorted.sort(
        Comparator.comparingInt((MarkedTime time) -> time.extent().start())
            .thenComparing(time -> time.extent().end(), Comparator.reverseOrder()));
    List<MarkedTime> kept = new ArrayList<>();
    for (MarkedTime time : sorted) {
      if (kept.isEmpty() || time.extent().end() > kept.get(kept.size() - 1).extent().end()) {
        kept.add(time);
      }
    }
    return kept;
  }

  /** First those that agree exactly, then those that overlap, each in text order. */
  private static Map<Integer, Integer> pair(List<MarkedTime> gold, List<MarkedTime> read) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    boolean[] used = new boolean[read.size()];
    for (boolean exactly : new boolean[] {true, false}) {
      for (int i = 0; i < gold.size(); i++) {
        Extent wanted = gold.get(i).extent();
        for (int j = 0; j < read.size() && !pairs.containsKey(i); j++) {
          Extent found = read.get(j).extent();
          if (!used[j] && (exactly ? found.equals(wanted) : found.overlaps(wanted))) {
            pairs.put(i, j);
            used[j] = true;
          }
        }
      }
    }
    return pairs;
  }
}
