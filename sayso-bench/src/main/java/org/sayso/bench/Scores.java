package org.sayso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.cli.GoldDesk;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.score.Faults;
import org.sayso.score.GoldReport;
import org.sayso.score.Measure;
import org.sayso.score.OwnReader;
import org.sayso.score.PolnearGuideline;
import org.sayso.score.Score;
import org.sayso.score.SystemReport;

/**
 * Computes the scores again, holds them against those that were committed, and writes {@code
 * docs/scores.md}. Fails where a figure changed and nobody said that it should.
 */
public final class Scores {

  private static final int AT_ONCE = 16;

  private final Options options;
  private final PrintStream progress;
  private final Map<Path, Map<String, SystemReport>> read = new HashMap<>();

  Scores(Options options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * What was asked for.
   *
   * @param root of the project
   * @param gold folder of gold
   * @param update whether changed figures are taken
   * @param stages whether the shares of the stages are measured again
   * @param only the yardsticks to compute; all where none is named
   */
  record Options(Path root, Path gold, boolean update, boolean stages, List<String> only) {

    /**
     * @throws IllegalArgumentException if they are wrong
     */
    static Options parse(List<String> args) {
      Path root = Path.of("");
      Optional<Path> gold = Optional.empty();
      boolean update = false;
      boolean stages = false;
      List<String> only = new ArrayList<>();
      for (int i = 0; i < args.size(); i++) {
        switch (args.get(i)) {
          case "--root" -> root = Path.of(value(args, ++i));
          case "--gold" -> gold = Optional.of(Path.of(value(args, ++i)));
          case "--only" -> only.addAll(Arrays.asList(value(args, ++i).split(",", -1)));
          case "--update" -> update = true;
          case "--stages" -> stages = true;
          default -> throw new IllegalArgumentException("unknown option " + args.get(i));
        }
      }
      List<String> names = Yardstick.ALL.stream().map(Yardstick::name).toList();
      if (!names.containsAll(only)) {
        throw new IllegalArgumentException(only + ": the yardsticks are " + names);
      }
      Path usual = root.resolve("..").resolve("shared").resolve("gold");
      return new Options(root, gold.orElse(usual), update, stages, only);
    }

    private static String value(List<String> args, int i) {
      if (i == args.size()) {
        throw new IllegalArgumentException(args.get(i - 1) + " needs a value");
      }
      return args.get(i);
    }

    Path file(String name) {
      return root.resolve("sayso-bench").resolve("scores").resolve(name + ".yaml");
    }

    Path page() {
      return root.resolve("docs").resolve("scores.md");
    }
  }

  /**
   * @param args {@code [--gold DIR] [--root DIR] [--only NAME,…] [--update] [--stages]}
   */
  public static void main(String[] args) throws IOException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    try {
      System.exit(new Scores(Options.parse(List.of(args)), err).run());
    } catch (IllegalArgumentException e) {
      err.println("score: " + e.getMessage());
      System.exit(2);
    }
  }

  /** Computes, compares, writes; tells the exit status. */
  int run() throws IOException {
    if (!Files.isDirectory(options.gold())) {
      progress.println(
          "score: no gold in "
              + options.gold()
              + ", so nothing is computed; --gold DIR says where it is");
      return 0;
    }
    ArticleReader reader = NewsReader.english();
    return run(new GoldDesk(() -> reader));
  }

  /** The same with another reader. */
  int run(OwnReader reader) throws IOException {
    Map<String, ScoreFile> scores = new LinkedHashMap<>();
    List<String> changes = new ArrayList<>();
    for (Yardstick yardstick : Yardstick.ALL) {
      String name = yardstick.name();
      Optional<ScoreFile> before = ScoreFile.read(options.file(name));
      if (!options.only().isEmpty() && !options.only().contains(name)) {
        before.ifPresent(known -> scores.put(name, known));
        continue;
      }
      ScoreFile now = ScoreFile.of(score(yardstick, reader));
      before.ifPresent(
          known -> now.changesSince(known).forEach(change -> changes.add(name + " " + change)));
      scores.put(name, now);
    }
    changes.forEach(change -> progress.println("score: changed: " + change));
    if (!changes.isEmpty() && !options.update()) {
      progress.println(
          "score: "
              + changes.size()
              + " figures are not those in sayso-bench/scores. If they should be,"
              + " run make score UPDATE=1 and commit them with the change that caused them.");
      return 1;
    }
    for (Yardstick yardstick : Yardstick.ALL) {
      Optional.ofNullable(scores.get(yardstick.name()))
          .ifPresent(score -> score.write(options.file(yardstick.name()), yardstick));
    }
    writePage(scores);
    progress.println("score: written to " + options.page());
    return 0;
  }

  private void writePage(Map<String, ScoreFile> scores) throws IOException {
    Path shares = options.file("stages");
    if (options.stages()) {
      progress.println("score: measuring the stages");
      write(shares, StageShares.measure(stories()));
    }
    Files.writeString(options.page(), new ScorePage(scores, ScoreFile.read(shares)).toString());
  }

  private static void write(Path file, ScoreFile stages) throws IOException {
    StringBuilder yaml =
        new StringBuilder("# Written by make score STAGES=1: where the time of a reading goes.\n");
    yaml.append("figures:\n");
    stages.figures().forEach((name, value) -> yaml.append("  " + name + ": " + value + "\n"));
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, yaml);
  }

  private List<Capture> stories() {
    return Measure.CLAIMS.goldReports(List.of(options.gold().resolve("stories"))).values().stream()
        .map(report -> new Capture(report.id() + ".txt", report.text().getBytes(UTF_8)))
        .toList();
  }

  private Score score(Yardstick yardstick, OwnReader reader) {
    Path path = yardstick.in(options.gold());
    Map<String, GoldReport> gold = yardstick.measure().goldReports(List.of(path));
    Map<String, SystemReport> ours = read.get(path);
    if (ours == null) {
      ours = read(yardstick.gold(), List.copyOf(gold.values()), reader);
      read.put(path, ours);
    }
    Map<String, SystemReport> drawn = yardstick.asPolnear() ? PolnearGuideline.drawn(ours) : ours;
    return yardstick.measure().score(gold, drawn, yardstick.reporting(), new Faults());
  }

  private Map<String, SystemReport> read(String name, List<GoldReport> gold, OwnReader reader) {
    Map<String, SystemReport> all = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i += AT_ONCE) {
      progress.println("score: " + name + ": " + i + " of " + gold.size());
      all.putAll(reader.read(gold.subList(i, Math.min(gold.size(), i + AT_ONCE))));
    }
    return all;
  }
}
