package org.sayso.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sayso.news.Capture;
import org.sayso.reading.clean.Cleaned;

/** How much of the time of reading each stage takes. */
final class StageShares {

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  private StageShares() {}

  /** Reads all once to warm up and once on the clock. */
  static ScoreFile measure(List<Capture> captures) {
    Stages stages = new Stages();
    new StageShares().read(stages, captures);
    StageShares shares = new StageShares();
    shares.read(stages, captures);
    long all = shares.nanos.values().stream().mapToLong(Long::longValue).sum();
    Map<String, String> percents = new LinkedHashMap<>();
    shares.nanos.forEach(
        (stage, time) ->
            percents.put(stage, String.format(Locale.ROOT, "%.1f %%", 100.0 * time / all)));
    return new ScoreFile(percents);
  }

  private void read(Stages stages, List<Capture> captures) {
    for (Cleaned cleaned : stage("clean", captures, stages::clean)) {
      if (cleaned instanceof Cleaned.Clean clean) {
        var parsed = stage("parse", List.of(clean.article()), stages::parse);
        stage("resolve", stage("attribute", parsed, stages::attribute), stages::resolve);
      }
    }
  }

  private <A, B> List<B> stage(String name, List<A> inputs, Function<A, B> work) {
    long start = System.nanoTime();
    List<B> results = new ArrayList<>();
    for (A input : inputs) {
      results.add(work.apply(input));
    }
    nanos.merge(name, System.nanoTime() - start, Long::sum);
    return results;
  }
}
