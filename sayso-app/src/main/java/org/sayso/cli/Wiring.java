package org.sayso.cli;

import java.util.List;
import org.sayso.desk.Arrival;
import org.sayso.desk.Desk;
import org.sayso.desk.Intake;
import org.sayso.reading.ArticleReader;

/** The one place where parts are chosen and put together. */
class Wiring {

  /** What opens files, folders and standard input. */
  Intake intake() {
    return request -> request.inputs().stream().map(Wiring::notYet);
  }

  /** What reads; called once, at the first report, since it takes seconds to start. */
  ArticleReader reader() {
    throw new IllegalStateException("no reader is wired in");
  }

  private static Arrival notYet(String input) {
    throw new IllegalStateException("no intake is wired in, so nothing opens " + input);
  }

  /** The commands, over one desk. */
  List<Object> commands(Terminal terminal, Streams streams) {
    Desk desk = new Desk(intake(), this::reader);
    return List.of(new ReadCommand(desk, terminal, streams));
  }
}
