package org.sayso.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.bench.BenchmarkPage;
import org.sayso.bench.search.ClaimGenerator;
import org.sayso.bench.search.Filling;
import org.sayso.bench.search.OtherWork;
import org.sayso.cli.Main;
import org.sayso.store.Decision;
import org.sayso.store.Ledger;
import org.sayso.store.sqlite.SqliteLedger;
import org.sayso.text.Sha256;

/**
 * Measures how the desk answers many people at once: keeps invented reports in a folder, opens it
 * as {@code sayso serve} does, and lets readers walk from page to page while others decide.
 */
public final class DeskBenchmark {

  private static final long SEED = 1;
  private static final int CLAIMS_OF_AN_ARTICLE = 8;

  /** Invented reports have nothing in common: people decide which tell one story. */
  private static final int STORIES = 20;

  private static final int REPORTS_OF_A_STORY = 4;
  private static final int WARMING_SECONDS = 20;
  private static final int ROUNDS_ALONE = 10;

  private final DeskOptions options;
  private final PrintStream progress;
  private final ClaimGenerator generator = new ClaimGenerator(SEED);

  private DeskBenchmark(DeskOptions options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * @param args {@code --folder DIR [--articles COUNT] [--seconds COUNT] [--readers COUNT]
   *     [--writers COUNT] [--root DIR]}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    try {
      DeskOptions options = DeskOptions.parse(List.of(args));
      DeskResult result = new DeskBenchmark(options, err).run();
      new PrintStream(System.out, true, UTF_8).print(result.page());
      result.faults().forEach(fault -> err.println("bench: " + fault));
      if (options.root().isPresent()) {
        BenchmarkPage file = new BenchmarkPage(options.root().get());
        file.writeDesk(DeskResult.BEFORE, result.size(), result.page());
        err.println("bench: written to " + file);
      }
      System.exit(result.failed() == 0 ? 0 : 1); // the desk stays open until then
    } catch (IllegalArgumentException e) {
      err.println("bench: " + e.getMessage());
      System.exit(2);
    }
  }

  private DeskResult run() throws IOException, InterruptedException {
    Ledger.Counts counts = fill();
    URI address = serve();
    DeskClient client = new DeskClient(address);
    long first = time(client, "/stories");
    progress.println("bench: the stories are found, " + first / 1_000_000 + " ms");
    List<String> stories = stories();
    List<Long> firstViews = new ArrayList<>();
    for (String story : stories) {
      firstViews.add(time(client, "/stories/" + story + ".json"));
    }
    progress.println("bench: the stories are laid side by side");
    Crowd crowd = new Crowd(client, generator, counts.documents(), stories, options);
    crowd.walk(WARMING_SECONDS, new Visits());
    Visits alone = new Visits();
    crowd.alone(ROUNDS_ALONE, alone);
    progress.println("bench: one person went everywhere");
    OtherWork others = new OtherWork();
    Visits visits = new Visits();
    long used = others.ownNanos();
    crowd.walk(options.seconds(), visits, others::look);
    double seconds = (others.ownNanos() - used) / 1e9;
    return new DeskResult(
        options,
        counts,
        first,
        firstViews,
        alone,
        visits,
        new DeskResult.Work(seconds, others.share()));
  }

  /** Keeps the reports, and what people decided of some, where the folder is empty. */
  private Ledger.Counts fill() {
    try (SqliteLedger ledger = SqliteLedger.open(options.folder().resolve("ledger.db"))) {
      if (ledger.lastChange() == 0) {
        new Filling(ledger, progress)
            .fill(generator, (long) options.articles() * CLAIMS_OF_AN_ARTICLE);
      }
      if (ledger.lastDecision() == 0) {
        ledger.together(() -> join(ledger));
      }
      return ledger.counts();
    }
  }

  private void join(Ledger ledger) {
    for (int story = 0; story < STORIES; story++) {
      for (int report = 1; report < REPORTS_OF_A_STORY; report++) {
        ledger.decide(
            Decision.Kind.SAME_STORY,
            new Decision.Subject.OfReports(address(story, 0), address(story, report)),
            Optional.empty(),
            "bench",
            "",
            Instant.EPOCH);
      }
    }
  }

  private String address(int story, int report) {
    long n = (long) story * REPORTS_OF_A_STORY + report;
    return generator.article(n).article().url().orElseThrow().toString();
  }

  /** Each by the mark of one of its reports. */
  private List<String> stories() {
    List<String> marks = new ArrayList<>();
    for (int story = 0; story < STORIES; story++) {
      marks.add("s" + Sha256.of(address(story, 0)).substring(0, 10));
    }
    return marks;
  }

  /** Opens the desk as the command does, in this process. */
  private URI serve() throws IOException, InterruptedException {
    int port;
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
    List<String> command =
        List.of(
            "serve",
            "--no-browser",
            "--data",
            options.folder().toString(),
            "--port",
            Integer.toString(port));
    Thread desk = new Thread(() -> Main.main(command.toArray(String[]::new)), "desk");
    desk.setDaemon(true);
    desk.start();
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    for (int tries = 0; tries < 600; tries++) {
      try {
        new DeskClient(address).get("/keys");
        return address;
      } catch (IOException e) {
        Thread.sleep(100); // it is not open yet
      }
    }
    throw new IOException("the desk did not open");
  }

  private static long time(DeskClient client, String path)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = client.get(path).statusCode();
    if (status != 200) {
      throw new IOException(path + " was answered with " + status);
    }
    return System.nanoTime() - start;
  }
}
