package org.sayso.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Account;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.ReconcileRequest;
import org.sayso.desk.Reconciling;
import org.sayso.json.Json;
import org.sayso.json.StoryOutput;
import org.sayso.story.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sayso reconcile}: the accounts of reports side by side. */
@Command(
    name = "reconcile",
    description =
        "Holds the accounts of reports side by side: what agrees and on whose word, what conflicts"
            + " and why, what relays changed.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso reconcile examples/ferry",
      "  sayso reconcile --as-of 2024-03-14 examples/ferry",
      "  sayso reconcile --format json reports/ > stories.json",
    })
final class ReconcileCommand implements Callable<Integer> {

  /** How the stories are printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Reports: files, folders with all that is in them, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormatConverter.class,
      description = "text: accounts, agreements, conflicts (default); json: one object.")
  private Format format = Format.TEXT;

  @Mixin private final HintsOption.Brief hints = new HintsOption.Brief();

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = AsOfOption.MomentConverter.class,
      description =
          "Only reports that had come out then: 2023-05-23 (until its end, in UTC) or"
              + " 2023-05-23T18:00:00+03:00.")
  private Optional<Instant> asOf = Optional.empty();

  @Option(
      names = "--story",
      paramLabel = "N",
      converter = StoryConverter.class,
      description = "Only one story, by its number.")
  private Optional<Integer> story = Optional.empty();

  @Option(names = "--all", description = "Also list the claims that nobody else makes. Text only.")
  private boolean all;

  @Mixin private final ColourOption.Explained colour = new ColourOption.Explained();

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final Desk desk;
  private final Reconciling reconciling;
  private final Terminal terminal;
  private final Streams streams;

  ReconcileCommand(
      Desk desk,
      Reconciling reconciling,
      WeightsOption weights,
      Terminal terminal,
      Streams streams) {
    this.desk = desk;
    this.reconciling = reconciling;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReadRequest reports = new ReadRequest(inputs, hints.get());
    Printing reading = new Printing(one -> "", terminal, streams);
    ReconcileAnswer[] answers = new ReconcileAnswer[1];
    int status =
        reading.of(
            listener ->
                answers[0] =
                    reconciling.reconcile(
                        desk,
                        new ReconcileRequest(reports, asOf),
                        listener,
                        new Bar(terminal, streams)));
    ReconcileAnswer answer = answers[0];
    if (answer == null) {
      return status;
    }
    if (story.isPresent() && answer.stories().size() < story.get()) {
      streams
          .messages()
          .println(
              "sayso: there is no story "
                  + story.get()
                  + ": these reports tell "
                  + Plural.of(answer.stories().size(), "stor", "y", "ies"));
      return Status.WRONG_USE;
    }
    ReconcileAnswer shown = story.map(n -> one(answer, n)).orElse(answer);
    int written =
        Results.write(
            streams,
            format == Format.JSON
                ? StoryOutput.json(shown)
                : new StorySheet(terminal.columns(), colour.wanted(terminal), all).of(shown));
    summary(shown);
    return written == Status.DONE ? status : written;
  }

  private static ReconcileAnswer one(ReconcileAnswer answer, int number) {
    Reconciliation story = answer.stories().get(number - 1);
    List<Account> accounts =
        answer.accounts().stream()
            .filter(account -> story.story().reports().contains(account.article().id()))
            .toList();
    return new ReconcileAnswer(accounts, List.of(story), answer.later());
  }

  private void summary(ReconcileAnswer answer) {
    long claims = answer.accounts().stream().mapToLong(a -> a.claims().size()).sum();
    long shared =
        answer.stories().stream()
            .flatMap(s -> s.groups().stream())
            .filter(g -> g.members().size() > 1)
            .count();
    long conflicts = answer.stories().stream().mapToLong(s -> s.conflicts().size()).sum();
    streams
        .messages()
        .println(
            Plural.of(answer.stories().size(), "stor", "y", "ies")
                + ", "
                + Plural.of(claims, "claim")
                + ", "
                + Plural.of(shared, "agreement")
                + ", "
                + Plural.of(conflicts, "conflict")
                + (answer.later().isEmpty()
                    ? ""
                    : "; "
                        + Plural.of(answer.later().size(), "report")
                        + " left out, later than --as-of or without a date"));
  }

  /** Shows on a terminal how far the reconciling has come. */
  private static final class Bar implements Reconciling.Progress {
    private final Terminal terminal;
    private final Streams streams;
    private @Nullable Progress progress;

    Bar(Terminal terminal, Streams streams) {
      this.terminal = terminal;
      this.streams = streams;
    }

    @Override
    public void reports(int done, int all) {
      Progress bar = progress;
      if (bar == null) {
        bar =
            new Progress(
                "comparing", OptionalLong.of(all), terminal, streams, InstantSource.system());
        bar.erase();
        progress = bar;
      }
      bar.at(done);
    }
  }

  /** Reads {@code json} as {@link Format#JSON}. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choices.oneOf(Format.values(), value);
    }
  }

  /** Reads {@code 2} and {@code s2}. */
  static final class StoryConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("s?[1-9][0-9]{0,5}")) {
        throw new TypeConversionException("'" + value + "' is no story's number; write 1 or s1");
      }
      return Integer.valueOf(value.replaceFirst("^s", ""));
    }
  }
}
