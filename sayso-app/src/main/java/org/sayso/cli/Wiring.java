package org.sayso.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.archive.Intake;
import org.sayso.archive.WarcArchive;
import org.sayso.desk.Desk;
import org.sayso.desk.Holdings;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReaderParts;
import org.sayso.news.Article;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.score.PageCutter;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;

/** The one place where parts are chosen and put together. */
class Wiring {

  private final WeightsOption weights = new WeightsOption();
  private final WebOption web = new WebOption();

  /** What opens files, folders and standard input. */
  Captures captures(ReadRequest request) {
    return new FileCaptures(request.inputs(), request.hints(), () -> System.in);
  }

  /** What reads; called once, at the first report, since it takes seconds to start. */
  ArticleReader reader() {
    return NewsReader.english(weights.get());
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
    return new Intake(request.inputs(), request.hints(), () -> System.in, web);
  }

  /** The parts of a data folder; the ledger is made where there is none. */
  private static Holdings holdings(Path folder) {
    return new Holdings(
        folder,
        new WarcArchive(folder.resolve("archive")),
        SqliteLedger.open(folder.resolve(Holdings.LEDGER)),
        new LuceneIndex(folder.resolve("index")));
  }

  /** Readings of readers with other names are read again by {@code sayso reread}. */
  private String readerName() {
    return "sayso " + SaysoCommand.Version.number() + ", weights " + weights.name();
  }

  private KeepingDesk keepingDesk() {
    int threads = Runtime.getRuntime().availableProcessors();
    return new KeepingDesk(
        Wiring::holdings,
        this::intake,
        new ReaderParts(this::readerName, this::reader, threads),
        InstantSource.system());
  }

  /** The commands, over one desk. */
  List<Object> commands(Terminal terminal, Streams streams) {
    Desk desk = new Desk(this::captures, this::reader);
    KeepingDesk keeping = keepingDesk();
    return List.of(
        new ReadCommand(desk, weights, terminal, streams),
        new ScoreCommand(new GoldDesk(this::reader), cutter(), weights),
        new RulesCommand(),
        new AddCommand(keeping, web, weights, terminal, streams),
        new WatchCommand(keeping, web, weights, terminal, streams),
        new SearchCommand(keeping, terminal, streams),
        new WhoCommand(keeping, terminal, streams),
        new ArticleCommand(keeping, terminal, streams),
        new DecideCommand(keeping, streams),
        new CheckCommand(keeping, terminal, streams),
        new ReindexCommand(keeping, terminal, streams),
        new RereadCommand(keeping, weights, terminal, streams),
        new ExportCommand(keeping, streams),
        new ImportCommand(keeping, terminal, streams));
  }
}
