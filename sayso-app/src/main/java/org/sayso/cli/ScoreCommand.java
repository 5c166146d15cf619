package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.score.BadFile;
import org.sayso.score.Faults;
import org.sayso.score.GoldReport;
import org.sayso.score.Measure;
import org.sayso.score.OwnAnswers;
import org.sayso.score.OwnReader;
import org.sayso.score.PageCutter;
import org.sayso.score.PolnearGuideline;
import org.sayso.score.Score;
import org.sayso.score.SystemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sayso score}: how well we, or another system, read what people have marked. */
@Command(
    name = "score",
    description = "Scores readings against gold data.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ScoreCommand implements Callable<Integer> {

  private final OwnReader reader;

  private final PageCutter cutter;

  private final OwnAnswers answers;

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      converter = MeasureConverter.class,
      description = "claims, stories, pairs, spans, times, clusters or pages.")
  private Measure what;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Files of gold data, or folders that hold them.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description =
          "What a system printed: `read --format jsonl`, `reconcile --format json` or `compare"
              + " --format jsonl`. Without it we answer ourselves.")
  private Optional<Path> system = Optional.empty();

  @Option(names = "--reporting", description = "For spans: count cues of reporting only.")
  private boolean reporting;

  @Option(
      names = "--as-polnear",
      description =
          "For spans: draw claims as PolNeAR's guideline would before they are scored, so that what"
              + " is left are misreadings.")
  private boolean asPolnear;

  @Option(
      names = "--own",
      paramLabel = "FILE",
      description =
          "For pages, stories, pairs and clusters: also write what we answered, for another"
              + " scorer's --system.")
  private Optional<Path> own = Optional.empty();

  @Option(
      names = "--given-claims",
      description =
          "For stories: take the claims that people marked for read, so that what is left are"
              + " faults of reconciling.")
  private boolean given;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--faults",
      paramLabel = "N",
      description = "List the first N faults of each sort on standard error.")
  private int most;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  /**
   * @param reader reads the gold's reports where no system's file is given
   * @param cutter cuts the gold's pages where no system's file is given
   * @param answers compares and reconciles what the gold has, likewise
   * @param weights that it reads with
   */
  ScoreCommand(OwnReader reader, PageCutter cutter, OwnAnswers answers, WeightsOption weights) {
    this.cutter = cutter;
    this.answers = answers;
    this.weights = weights;
    this.reader = reader;
  }

  /** Reads {@code claims} as {@link Measure#CLAIMS}. */
  static final class MeasureConverter implements ITypeConverter<Measure> {
    @Override
    public Measure convert(String value) {
      return Arrays.stream(Measure.values())
          .filter(measure -> measure.toString().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is none of " + Arrays.toString(Measure.values())));
    }
  }

  @Override
  public Integer call() {
    checkUse();
    PrintWriter err = spec.commandLine().getErr();
    if (gold.size() > 1 && !what.takesSeveral()) {
      err.println(
          "sayso score: " + what + " takes one file of gold; only " + gold.get(0) + " counts");
    }
    try {
      Faults faults = new Faults();
      Score score = score(faults);
      faults.first(most).forEach(err::println);
      PrintWriter out = spec.commandLine().getOut();
      out.println(json ? score.toJson().toString() : score.toString());
      out.flush();
      return 0;
    } catch (BadFile e) {
      err.println("sayso score: " + e.getMessage());
      return 1;
    } finally {
      err.flush();
    }
  }

  private void checkUse() {
    if (reporting && what != Measure.SPANS) {
      throw new ParameterException(spec.commandLine(), "--reporting goes with spans only");
    }
    if (own.isPresent() && (system.isPresent() || !(what == Measure.PAGES || what.isAnswered()))) {
      throw new ParameterException(
          spec.commandLine(),
          "--own goes with pages, stories, pairs and clusters, and without --system");
    }
    if (given && (what != Measure.STORIES || system.isPresent())) {
      throw new ParameterException(
          spec.commandLine(), "--given-claims goes with stories only, and without --system");
    }
    if (asPolnear && what != Measure.SPANS) {
      throw new ParameterException(spec.commandLine(), "--as-polnear goes with spans only");
    }
  }

  private Score score(Faults faults) {
    if (what == Measure.PAGES && system.isEmpty()) {
      Map<String, SystemReport> cut = Measure.cut(gold.get(0), cutter);
      own.ifPresent(file -> write(file, cut));
      return Measure.scorePages(gold.get(0), cut, faults);
    }
    if (what.isAnswered() && system.isEmpty()) {
      return scoreAnswer(faults);
    }
    if (system.isPresent() && !asPolnear) {
      return what.score(gold, system.get(), reporting, faults);
    }
    Map<String, GoldReport> reports = what.goldReports(gold);
    Map<String, SystemReport> read =
        system.map(SystemReport::readAll).orElseGet(() -> reader.read(reports.values()));
    return what.score(reports, asPolnear ? PolnearGuideline.drawn(read) : read, reporting, faults);
  }

  /** Scores just what a user would get, by way of a file as he would. */
  private Score scoreAnswer(Faults faults) {
    try {
      Path file = own.isPresent() ? own.get() : Files.createTempFile("sayso-score", ".json");
      try {
        Files.writeString(file, answer());
        return what.score(gold, file, reporting, faults);
      } finally {
        if (own.isEmpty()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new BadFile(own.map(Path::toString).orElse("the answer"), "cannot be written: " + e, e);
    }
  }

  private String answer() {
    return switch (what) {
      case STORIES -> answers.stories(what.goldReports(gold).values(), given);
      case PAIRS -> answers.pairs(gold.get(0));
      case CLUSTERS -> answers.clusters(gold);
      case CLAIMS, SPANS, TIMES, PAGES ->
          throw new IllegalArgumentException(what + " is read, not answered");
    };
  }

  private static void write(Path file, Map<String, SystemReport> cut) {
    try {
      Files.write(file, cut.values().stream().map(SystemReport::toJsonLine).toList());
    } catch (IOException e) {
      throw new BadFile(file.toString(), "cannot be written: " + e, e);
    }
  }
}
