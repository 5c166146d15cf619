package org.sayso.bench.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.story.Story;

/**
 * Measures how well and how fast reports are sorted into stories.
 *
 * <pre>
 * mvn -o -q -DskipTests package
 * for s in border-fire ferry strike vaccine hard
 * do ./sayso read --format jsonl examples/$s > /tmp/$s.jsonl
 * done
 * java -cp "sayso-bench/target/classes:$(cat sayso-bench/target/classpath)" \
 *   org.sayso.bench.stories.StoryBenchmark ../shared/gold \
 *   border-fire=/tmp/border-fire.jsonl ferry=/tmp/ferry.jsonl strike=/tmp/strike.jsonl \
 *   vaccine=/tmp/vaccine.jsonl 'hard*=/tmp/hard.jsonl'
 * </pre>
 *
 * <p>Reports of a name that ends in {@code *} are a story each.
 */
public final class StoryBenchmark {

  private StoryBenchmark() {}

  /**
   * @param args the folder of gold, then {@code story=file} for what the reader printed
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Path gold = Path.of(args.length > 0 ? args[0] : "../shared/gold");
    GoldReports incidents = GoldReports.ofLines(gold.resolve("clustering/incidents.jsonl"));
    measure("incidents", incidents, out);
    measure("  learned from", incidents.where(StoryTraining::isLearnedFrom), out);
    measure("  held out", incidents.where(k -> !StoryTraining.isLearnedFrom(k)), out);
    GoldReports ecb = GoldReports.ofLines(gold.resolve("clustering/ecbplus.jsonl"));
    measure("ecb+, undated", ecb, out);
    measure("  learned from", ecb.where(k -> k.part().equals("train")), out);
    measure("  held out", ecb.where(k -> k.part().equals("dev")), out);
    GoldReports mixed = GoldReports.ofFolders(folders(gold));
    for (int i = 1; i < args.length; i++) {
      String[] named = args[i].split("=", 2);
      mixed = mixed.and(GoldReports.ofRead(named[0], Path.of(named[1])));
    }
    measure("stories, mixed", mixed, out);
    measure("stories among incidents", mixed.and(incidents), mixed, out);
    measure("stories, undated", mixed.undated(), out);
  }

  private static List<Path> folders(Path gold) throws IOException {
    try (Stream<Path> stories = Files.list(gold.resolve("stories"))) {
      return Stream.concat(stories.filter(Files::isDirectory), Stream.of(gold.resolve("sample")))
          .sorted()
          .toList();
    }
  }

  private static void measure(String name, GoldReports reports, PrintStream out) {
    measure(name, reports, reports, out);
  }

  private static void measure(
      String name, GoldReports reports, GoldReports counted, PrintStream out) {
    List<Account> shuffled = new ArrayList<>(reports.accounts());
    Collections.shuffle(shuffled, new Random(1));
    long start = System.nanoTime();
    List<Story> found = new StoryFinder().find(shuffled, Decided.NOTHING);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "%-24s %5d reports, %4d stories: %s, %.0f reports/s%n",
        name,
        reports.reports().size(),
        found.size(),
        StoryScore.of(found, counted.stories()),
        shuffled.size() / seconds);
  }
}
