package org.sayso.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.archive.HandedCaptures;
import org.sayso.archive.Intake;
import org.sayso.archive.WarcArchive;
import org.sayso.desk.AlertDesk;
import org.sayso.desk.Desk;
import org.sayso.desk.English;
import org.sayso.desk.Holdings;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.Once;
import org.sayso.desk.OpenFolders;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReaderParts;
import org.sayso.desk.Reconciling;
import org.sayso.desk.RememberingReconciler;
import org.sayso.desk.StoryReconciler;
import org.sayso.exchange.Alarms;
import org.sayso.fetch.Caller;
import org.sayso.fetch.FetchSettings;
import org.sayso.mcp.AssistantServer;
import org.sayso.news.Article;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.score.PageCutter;
import org.sayso.serve.DeskServer;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Mount;
import org.sayso.serve.web.WebServer;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;
import org.sayso.store.sqlite.SqliteOutbox;

/** The one place where parts are chosen and put together. */
class Wiring {

  /** Where assistants ask a desk that is served. */
  private static final String ASSISTANTS = "/mcp";

  private final WeightsOption weights = new WeightsOption();
  private final WebOption web = new WebOption();
  private final Once<English> english = new Once<>(English::load);

  /** What all desks of one process read with. */
  private final Once<ArticleReader> one = new Once<>(this::reader);

  /** What opens files, folders and standard input. */
  Captures captures(ReadRequest request) {
    return handed(request, new FileCaptures(request.inputs(), request.hints(), () -> System.in));
  }

  private static Captures handed(ReadRequest request, Captures others) {
    return request.handed().isEmpty()
        ? others
        : new HandedCaptures(request.handed(), request.hints(), others);
  }

  /** What reads; called once, at the first report, since it takes seconds to start. */
  ArticleReader reader() {
    return english.get().reader(weights.get());
  }

  /** What compares and reconciles; called once, at the first story or pair. */
  Reconciling.Parts reconciling() {
    return english.get().reconciling();
  }

  /**
   * What cuts pages for their score: cleaning alone, for a foreign page is cut out and not read.
   */
  private static PageCutter cutter() {
    ReportCleaner cleaner = new ReportCleaner();
    return page -> {
      Cleaned cleaned = cleaner.clean(page);
      return (cleaned instanceof Cleaned.Clean clean
              ? Optional.of(clean.article())
              : ((Cleaned.Refused) cleaned).article())
          .map(Article::text);
    };
  }

  /** What opens addresses too. */
  private Captures intake(ReadRequest request) {
    return handed(request, new Intake(request.inputs(), request.hints(), () -> System.in, web));
  }

  /** The parts of a data folder; the ledger is made where there is none. */
  private static Holdings holdings(Path folder) {
    return new Holdings(folder, archive(folder), ledger(folder), index(folder));
  }

  private static WarcArchive archive(Path folder) {
    return new WarcArchive(folder.resolve("archive"));
  }

  private static SqliteLedger ledger(Path folder) {
    return SqliteLedger.open(folder.resolve(Holdings.LEDGER));
  }

  private static LuceneIndex index(Path folder) {
    return new LuceneIndex(folder.resolve("index"));
  }

  /** Readings of readers with other names are read again by {@code sayso reread}. */
  private String readerName() {
    return "sayso " + SaysoCommand.Version.number() + ", weights " + weights.name();
  }

  private KeepingDesk keepingDesk(Function<Path, Holdings> folders, Reconciling reconciling) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new KeepingDesk(
        folders,
        this::intake,
        new ReaderParts(this::readerName, one, threads),
        new RememberingReconciler(stories(reconciling)),
        InstantSource.system());
  }

  /** Whom the pages ask: here addresses are read too, and folders stay open. */
  Desks desks(OpenFolders folders, Reconciling reconciling, Path data) {
    return new Desks(new Desk(this::intake, one), keepingDesk(folders, reconciling), data);
  }

  /** Data folders that stay open. */
  static OpenFolders openFolders() {
    return new OpenFolders(
        Wiring::index,
        (folder, index) -> Holdings.sharing(folder, archive(folder), ledger(folder), index));
  }

  /** The pages, and the assistants' door beside them. */
  static DeskServer server(WebServer.Settings settings, Desks desks) {
    AssistantServer assistants =
        new AssistantServer(desks.keeping(), desks.data(), settings.version());
    return new DeskServer(
        settings, desks, List.of(new Mount(ASSISTANTS, assistants.servlet(ASSISTANTS))));
  }

  /** What holds the accounts of one story side by side. */
  StoryReconciler stories(Reconciling reconciling) {
    return reconciling;
  }

  private static Alarms.Called call(URI address, Map<String, String> headers, String json)
      throws IOException {
    try (Caller caller = new Caller(FetchSettings.of(SaysoCommand.Version.number()))) {
      Caller.Called called = caller.post(address, headers, json);
      return new Alarms.Called(called.status(), called.pause());
    }
  }

  /** The commands, over one desk. */
  List<Object> commands(Terminal terminal, Streams streams) {
    Desk desk = new Desk(this::captures, one);
    Reconciling reconciling = new Reconciling(this::reconciling);
    KeepingDesk keeping = keepingDesk(Wiring::holdings, reconciling);
    AlertDesk alerts = new AlertDesk(keeping, SqliteOutbox::open, InstantSource.system());
    Alarms alarms = new Alarms(Wiring::call, InstantSource.system());
    return List.of(
        new ReadCommand(desk, weights, terminal, streams),
        new ReconcileCommand(desk, reconciling, weights, terminal, streams),
        new CompareCommand(reconciling, streams),
        new ScoreCommand(new GoldDesk(one), cutter(), new GoldAnswers(one, reconciling), weights),
        new RulesCommand(),
        new AddCommand(keeping, web, weights, terminal, streams),
        new WatchCommand(keeping, alerts, alarms, web, weights, terminal, streams),
        new AlertsCommand(alerts, alarms, streams),
        new SearchCommand(keeping, terminal, streams),
        new SavedCommand(keeping, terminal, streams),
        new WhoCommand(keeping, terminal, streams),
        new StoryCommand(keeping, terminal, streams),
        new BriefCommand(keeping, streams),
        new ArticleCommand(keeping, terminal, streams),
        new DecideCommand(keeping, streams),
        new CheckCommand(keeping, terminal, streams),
        new ReindexCommand(keeping, terminal, streams),
        new RereadCommand(keeping, weights, terminal, streams),
        new ServeCommand(
            (folders, data) -> desks(folders, reconciling, data), web, weights, terminal, streams),
        new KeysCommand(streams),
        new McpCommand((folders, data) -> desks(folders, reconciling, data)),
        new ExportCommand(keeping, streams),
        new ImportCommand(keeping, terminal, streams),
        new BatchCommand(BatchCommand.onClassPath(), weights, streams));
  }
}
