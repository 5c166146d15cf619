package org.sayso.bench.newsroom;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.bench.newsroom.Truth.Counted;
import org.sayso.bench.newsroom.Truth.Edge;
import org.sayso.reconcile.drift.Drifts;
import org.sayso.reconcile.drift.Likeness;
import org.sayso.reconcile.origins.Derivations;
import org.sayso.reconcile.origins.Independence;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Origins;

/**
 * Invents newsrooms that report, cite, copy, reword, shorten and cite one another in circles, and
 * measures how well it is found again who took what from whom. Whatever they do, nobody changes
 * what was said: each drift that is found is a false accusation.
 *
 * <pre>
 * mvn -o -q -DskipTests package
 * java -cp "sayso-bench/target/classes:$(cat sayso-bench/target/classpath)" \
 *     org.sayso.bench.newsroom.Newsroom [STORIES [SEED [--faults]]]
 * </pre>
 *
 * <p>The words come from this package alone; the finder's lists are its own. Among the derived
 * reports are such that name nobody: copies, rewritten with synonyms and turned sentences, and some
 * that speak of {@code local media} in words of their own, which nobody can find.
 *
 * <p>Left out: faults of reading and of grouping (marks are given); names in other alphabets; times
 * and figures that change from report to report; claims that lose their speaker; reports that mix
 * several models sentence by sentence; an agency's own corrections; pictures. Sentences are simpler
 * and more alike than those of real reports, which makes copies easier to find and chance likeness
 * more frequent.
 */
public final class Newsroom {

  private int right;
  private int said;
  private int due;
  private int groups;
  private int counted;
  private int covered;
  private int width;
  private int accused;
  private int claims;
  private final List<String> faults = new ArrayList<>();

  private Newsroom() {}

  /** Takes the number of stories (200), the seed (1) and whether to print each fault. */
  public static void main(String[] args) {
    int stories = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Newsroom newsroom = measured(stories, seed);
    if (args.length > 2) {
      newsroom.faults.forEach(out::println);
    }
    out.print(newsroom.figures());
  }

  static Newsroom measured(int stories, long seed) {
    Newsroom newsroom = new Newsroom();
    for (int i = 0; i < stories; i++) {
      newsroom.add(StoryMaker.make(seed, i));
    }
    return newsroom;
  }

  private void add(Truth truth) {
    List<Derivation> edges = Derivations.of(truth.reports());
    Set<Edge> found =
        edges.stream().map(e -> new Edge(e.from(), e.to())).collect(Collectors.toSet());
    for (Derivation edge : edges) {
      if (!truth.edges().contains(new Edge(edge.from(), edge.to()))) {
        faults.add(
            "wrong "
                + edge.from()
                + " -> "
                + edge.to()
                + " "
                + edge.kind()
                + ": "
                + edge.evidence());
      }
    }
    truth.edges().stream()
        .filter(e -> !found.contains(e))
        .map(e -> "missed " + e.from() + " -> " + e.to())
        .sorted()
        .forEach(faults::add);
    said += found.size();
    due += truth.edges().size();
    found.retainAll(truth.edges());
    right += found.size();
    Independence independence = Independence.in(truth.reports(), edges);
    List<Drift> drifts =
        Drifts.of(truth.reports(), edges, independence.cast(), Likeness.BY_WORDS_ALONE);
    drifts.forEach(drift -> faults.add("falsely accused " + drift));
    accused += drifts.size();
    claims += truth.reports().stream().mapToInt(report -> report.claims().size()).sum();
    for (Counted group : truth.groups()) {
      add(group, independence.originsOf(group.members()));
    }
  }

  private void add(Counted group, Origins origins) {
    groups++;
    width += origins.most() - origins.least();
    counted += origins.independent() == group.independent() ? 1 : 0;
    boolean inside =
        origins.least() <= group.independent() && group.independent() <= origins.most();
    covered += inside ? 1 : 0;
    if (origins.independent() != group.independent()) {
      String members =
          IntStream.range(0, group.members().size())
              .mapToObj(group.members()::get)
              .map(
                  m ->
                      m.article().id()
                          + " "
                          + m.speakers()
                          + " via "
                          + m.claim().provenance().via())
              .collect(Collectors.joining("; "));
      faults.add(
          "count %d, said %d (%d to %d) %s: %s"
              .formatted(
                  group.independent(),
                  origins.independent(),
                  origins.least(),
                  origins.most(),
                  origins.names(),
                  members));
    }
  }

  double edgeF1() {
    return said + due == 0 ? 1 : 2.0 * right / (said + due);
  }

  double coverage() {
    return groups == 0 ? 1 : (double) covered / groups;
  }

  double meanWidth() {
    return groups == 0 ? 0 : (double) width / groups;
  }

  /** Of a thousand claims so many are told to have changed on their way; none here did. */
  double accusedPerMille() {
    return 1000.0 * accused / Math.max(1, claims);
  }

  private String figures() {
    return String.format(
        Locale.ROOT,
        "edges P %.3f R %.3f F1 %.3f (%d due)%ncount in range %.3f, exact %.3f, mean width %.3f (%d groups)%nfalsely accused %.2f of 1000 (%d of %d claims)%n",
        (double) right / Math.max(1, said),
        (double) right / Math.max(1, due),
        edgeF1(),
        due,
        coverage(),
        (double) counted / Math.max(1, groups),
        meanWidth(),
        groups,
        accusedPerMille(),
        accused,
        claims);
  }
}
