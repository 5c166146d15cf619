package org.sayso.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.reconcile.stories.StoryFinder;

/** Reads the reports of one partition, one at a time. A report that goes wrong is a refusal. */
final class ReadTask implements MapPartitionsFunction<Row, Row> {

  private final String weights;
  private final long patience;

  ReadTask(String weights, Duration patience) {
    this.weights = weights;
    this.patience = patience.toMillis();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> captures) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return captures.hasNext();
      }

      @Override
      public Row next() {
        return read(captures.next());
      }
    };
  }

  private Row read(Row row) {
    if (!row.isNullAt(row.fieldIndex("reason"))) {
      return refused(row, row.getAs("reason"), row.getAs("detail"));
    }
    Capture capture =
        new Capture(
            row.getAs("name"),
            row.getAs("bytes"),
            RecordCodec.read(row.<byte[]>getAs("hints"), Hints.class));
    ArticleReader reader = Engine.reader(weights); // loading it is not the report's time
    Patience.Outcome<Reading> outcome =
        Patience.with(() -> reader.read(capture), Duration.ofMillis(patience));
    if (outcome instanceof Patience.Outcome.Lost<Reading> lost) {
      return refused(row, lost.reason(), lost.detail());
    }
    Reading reading = ((Patience.Outcome.Done<Reading>) outcome).value();
    if (reading instanceof Reading.Unreadable unreadable) {
      return refused(row, Refusals.word(unreadable.reason()), unreadable.detail());
    }
    return told(row, named((Reading.Read) reading, row.getAs("id")));
  }

  /** A page has no field for an id, and its row may have one. */
  private static Account named(Reading.Read read, @org.jspecify.annotations.Nullable String id) {
    Account account = read.account();
    return id == null
        ? account
        : new Account(
            account.article().called(new ArticleId(id)),
            account.claims(),
            account.times(),
            account.notes());
  }

  private static Row told(Row row, Account account) {
    Article article = account.article();
    Instant moment = StoryFinder.moment(article);
    String id = article.id().value();
    return RowFactory.create(
        row.getAs("file"),
        row.getAs("record"),
        row.getAs("name"),
        id,
        moment.getEpochSecond(),
        moment.getNano(),
        id.getBytes(StandardCharsets.UTF_16BE),
        RecordCodec.write(account),
        null,
        null);
  }

  private static Row refused(Row row, String reason, String detail) {
    return RowFactory.create(
        row.getAs("file"),
        row.getAs("record"),
        row.getAs("name"),
        null,
        null,
        null,
        null,
        null,
        reason,
        detail);
  }
}
