package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.StoryAnswer;
import org.sayso.exchange.FeedFormat;
import org.sayso.exchange.Format;
import org.sayso.store.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso export}: what is kept, for others. */
@Command(
    name = "export",
    description = {
      "Writes what is kept into a file: all of it, for another sayso, or stories in the forms of"
          + " others.",
      "docs/exchange.md tells what each form holds, and what it cannot carry."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso export ledger --to desk.zip",
      "  sayso export csv --story ferry --to ferry.csv",
      "  sayso export annotations --as-of 2024-03-15 --to claims.jsonld",
      "  sayso export atom --speaker Vasque --to vasque.atom"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String LEDGER = "ledger";

  @Parameters(
      paramLabel = "FORMAT",
      description = {
        "ledger: evidence, ledger and decisions, whole, in one zip file.",
        "annotations, csv, parquet, acled, ucdp, schema-org, prov, prov-turtle, ftm, stix, misp,"
            + " wacz: stories.",
        "atom, jsonfeed: a feed of what is new."
      })
  private String format = LEDGER;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "One story, by its id, a report of it, or words; all, where it is missing.")
  private String story = "";

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "For a feed: what this speaker says.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--search",
      paramLabel = "NAME",
      description = "For a feed: what the search finds that is kept under this name.")
  private Optional<String> search = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The file; one that is there is not overwritten.")
  private Path to = Path.of("");

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  private final KeepingDesk desk;
  private final Streams streams;

  ExportCommand(KeepingDesk desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(to)) {
      return wrong(to + " is there already; it is not overwritten");
    }
    if (format.equals(LEDGER)) {
      long captures = desk.export(data.folder(), to, done -> {});
      return done(String.format(Locale.ROOT, "%,d captures exported as ledger", captures));
    }
    ExportRequest request = new ExportRequest(data.folder(), story, asOf.get());
    try {
      Optional<FeedFormat> feed = FeedFormat.of(format);
      if (feed.isPresent()) {
        return told(new Feeding(desk).write(request, speaker, search, feed.get(), to));
      }
      Optional<Format> form = Format.of(format);
      if (form.isPresent()) {
        return told(new Exporting(desk.exchange()).write(request, form.get(), to));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (QueryException | IllegalArgumentException e) {
      return wrong(Columns.oneLine(String.valueOf(e.getMessage())));
    }
    return wrong("'" + format + "' is none of " + words());
  }

  private static String words() {
    return Stream.of(
            Stream.of(LEDGER),
            Stream.of(Format.values()).map(Format::word),
            Stream.of(FeedFormat.values()).map(FeedFormat::word))
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private int told(ExportAnswer answer) {
    if (answer instanceof ExportAnswer.Done done) {
      return done(
          Plural.of(done.claims(), "claim")
              + " of "
              + Plural.of(done.stories(), "stor", "y", "ies")
              + " exported as "
              + format);
    }
    if (answer instanceof ExportAnswer.Listed listed) {
      return done(Plural.of(listed.items(), "item") + " exported as " + format);
    }
    StoryAnswer stories = ((ExportAnswer.Unclear) answer).stories();
    if (stories instanceof StoryAnswer.Several several) {
      streams.messages().println("sayso: several stories fit about as well; name one by its id:");
      streams.messages().print(StoryList.text(several.stories()));
      streams.messages().flush();
      return Status.WRONG_USE;
    }
    streams
        .messages()
        .println("sayso: no story fits '" + Columns.oneLine(story) + "'; sayso story lists them");
    return Status.FAILED;
  }

  private int done(String message) {
    streams.messages().println(message);
    return Status.DONE;
  }

  private int wrong(String message) {
    streams.messages().println("sayso: " + message);
    return Status.WRONG_USE;
  }
}
