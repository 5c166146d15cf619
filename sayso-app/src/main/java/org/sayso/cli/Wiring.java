package org.sayso.cli;

import java.util.List;
import java.util.Optional;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.news.Article;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.score.PageCutter;

/** The one place where parts are chosen and put together. */
class Wiring {

  private final WeightsOption weights = new WeightsOption();

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

  /** The commands, over one desk. */
  List<Object> commands(Terminal terminal, Streams streams) {
    Desk desk = new Desk(this::captures, this::reader);
    return List.of(
        new ReadCommand(desk, weights, terminal, streams),
        new ScoreCommand(new GoldDesk(this::reader), cutter(), weights),
        new RulesCommand());
  }
}
