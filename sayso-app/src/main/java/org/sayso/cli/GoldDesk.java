package org.sayso.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sayso.archive.Captured;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.score.GoldReport;
import org.sayso.score.OwnReader;
import org.sayso.score.SystemReport;

/** Hands gold reports to a desk as anybody would: as JSON reports, without their marks. */
public final class GoldDesk implements OwnReader {

  private final Supplier<? extends ArticleReader> reader;

  /**
   * @param reader reads; asked once a run
   */
  public GoldDesk(Supplier<? extends ArticleReader> reader) {
    this.reader = reader;
  }

  @Override
  public Map<String, SystemReport> read(Collection<GoldReport> gold) {
    Map<String, SystemReport> read = new LinkedHashMap<>();
    if (gold.isEmpty()) {
      return read;
    }
    desk(gold, reader)
        .read(
            request(gold),
            answer -> {
              if (answer instanceof ReadAnswer.Failed failed) {
                throw new IllegalStateException("failed on " + failed.name(), failed.fault());
              }
              if (((ReadAnswer.Done) answer).reading() instanceof Reading.Read done) {
                read.put(done.article().id().value(), SystemReport.of(done));
              }
            });
    return read;
  }

  /** A desk on which these reports lie, whatever is asked for. */
  static Desk desk(Collection<GoldReport> gold, Supplier<? extends ArticleReader> reader) {
    return new Desk(
        request -> () -> gold.stream().map(GoldDesk::capture).map(Captured.Taken::new), reader);
  }

  /** That asks for all of them. */
  static ReadRequest request(Collection<GoldReport> gold) {
    return new ReadRequest(gold.stream().map(GoldReport::id).toList(), Hints.NONE);
  }

  /** A gold report as anybody would hand it in. */
  public static Capture capture(GoldReport gold) {
    ObjectNode report = JsonNodeFactory.instance.objectNode().put("id", gold.id());
    gold.outlet().ifPresent(outlet -> report.put("outlet", outlet));
    gold.published().ifPresent(published -> report.put("published", published));
    gold.title().ifPresent(title -> report.put("title", title));
    report.put("text", gold.text());
    return new Capture(gold.id() + ".json", report.toString().getBytes(StandardCharsets.UTF_8));
  }
}
