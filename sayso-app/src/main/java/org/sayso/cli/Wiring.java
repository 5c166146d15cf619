package org.sayso.cli;

import java.util.List;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadRequest;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;

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

  /** The commands, over one desk. */
  List<Object> commands(Terminal terminal, Streams streams) {
    Desk desk = new Desk(this::captures, this::reader);
    return List.of(
        new ReadCommand(desk, weights, terminal, streams),
        new ScoreCommand(new GoldDesk(this::reader), weights),
        new RulesCommand());
  }
}
