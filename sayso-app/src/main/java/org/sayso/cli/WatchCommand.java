package org.sayso.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sayso.archive.Intake;
import org.sayso.desk.AlertDesk;
import org.sayso.desk.BusyException;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.Posting;
import org.sayso.desk.TellingAnswer;
import org.sayso.desk.WatchAnswer;
import org.sayso.news.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso watch}: follows feeds. */
@Command(
    name = "watch",
    description = {
      "Follows feeds, sitemaps and pages: keeps what is new, and looks again at what is some days"
          + " old, since reports are edited without a word.",
      "Feeds named once are followed from then on. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso watch feeds.opml https://example.org/rss",
      "  sayso watch --once",
      "  sayso watch --list",
    })
final class WatchCommand implements Callable<Integer> {

  /** No shorter pause between two rounds. */
  private static final Duration SHORTEST = Duration.ofSeconds(10);

  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Parameters(
      arity = "0..*",
      paramLabel = "FEEDS.opml|URL",
      description = "More feeds to follow: addresses, or lists of them in OPML.")
  private List<String> feeds = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--once", description = "Ask all that is due, and end.")
  private boolean once;

  @Option(names = "--list", description = "Only print what is followed, and how that goes.")
  private boolean list;

  @Mixin private final WebOption web;

  @SuppressWarnings("UnusedVariable") // picocli fills it, the reader asks it
  @Mixin
  private final WeightsOption weights;

  private final KeepingDesk desk;
  private final AlertDesk alerts;
  private final Posting posting;
  private final Terminal terminal;
  private final Streams streams;

  WatchCommand(
      KeepingDesk desk,
      AlertDesk alerts,
      Posting posting,
      WebOption web,
      WeightsOption weights,
      Terminal terminal,
      Streams streams) {
    this.desk = desk;
    this.alerts = alerts;
    this.posting = posting;
    this.web = web;
    this.weights = weights;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<URI> more = new ArrayList<>();
    int status = Status.DONE;
    for (String feed : feeds) {
      try {
        more.addAll(Intake.feeds(feed));
      } catch (IOException e) {
        streams
            .messages()
            .println("sayso: refused " + Columns.oneLine(feed) + ": " + e.getMessage());
        status = Status.SOME_REFUSED;
      }
    }
    if (list) {
      print(desk.feeds(data.folder()));
      return status;
    }
    while (true) {
      WatchAnswer[] answer = new WatchAnswer[1];
      int round =
          new Keeping(terminal, streams)
              .of(
                  "watching",
                  OptionalLong.empty(),
                  listener -> answer[0] = desk.watch(data.folder(), more, web, listener));
      if (round == Keeping.INTERRUPTED) {
        return round;
      }
      more.clear(); // they are followed now, or where they moved to
      status = Math.max(status, round);
      trouble(answer[0].feeds());
      if (answer[0].next().isEmpty()) {
        streams.messages().println("sayso: nothing is followed; name a feed");
        return more.isEmpty() && feeds.isEmpty() ? Status.WRONG_USE : status;
      }
      Optional<Instant> again = tell();
      if (once) {
        return status;
      }
      Instant next = answer[0].next().get();
      Thread.sleep(pause(again.filter(next::isAfter).orElse(next)).toMillis());
    }
  }

  /** Tells those who want to be told what is new; when what did not get through is sent again. */
  private Optional<Instant> tell() {
    try {
      TellingAnswer answer = alerts.tell(data.folder(), posting);
      if (answer.told() > 0) {
        streams.messages().println(Plural.of(answer.told(), "event") + " told");
      }
      AlertsCommand.trouble(streams, answer.troubles());
      return answer.next();
    } catch (BusyException e) {
      return Optional.empty(); // it tells what there is
    }
  }

  private static Duration pause(Instant next) {
    Duration until = Duration.between(Instant.now(), next);
    if (until.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return until.compareTo(LONGEST) > 0 ? LONGEST : until;
  }

  private void trouble(List<Feed> followed) {
    for (Feed feed : followed) {
      feed.trouble()
          .ifPresent(
              why ->
                  streams
                      .messages()
                      .println(
                          "sayso: "
                              + feed.address()
                              + ": "
                              + Columns.oneLine(why)
                              + (feed.gone()
                                  ? "; it is asked no more"
                                  : "; asked again at " + feed.due())));
    }
  }

  private void print(List<Feed> followed) throws IOException {
    for (Feed feed : followed) {
      String state = feed.gone() ? "gone" : "next " + feed.due();
      streams
          .results()
          .write(
              feed.address()
                  + "  "
                  + state
                  + feed.trouble().map(why -> "  " + Columns.oneLine(why)).orElse("")
                  + "\n");
    }
    streams.results().flush();
  }
}
