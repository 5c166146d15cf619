package org.sayso.batch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sayso.archive.Captured;
import org.sayso.archive.FileCaptures;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/** Cuts files into reports, each file by one task, as the desk cuts them. */
final class Cutting implements FlatMapFunction<Cutting.Source, Row> {

  /** A file and its place among the inputs. */
  record Source(int number, String file) implements java.io.Serializable {}

  private final byte[] hints;

  Cutting(Hints hints) {
    this.hints = RecordCodec.write(hints);
  }

  @Override
  public Iterator<Row> call(Source source) {
    return new Rows(source, RecordCodec.read(hints, Hints.class));
  }

  /** A report, or why there is none. */
  static Row row(Source source, long record, Captured captured) {
    if (captured instanceof Captured.Missed missed) {
      return lost(source, record, missed.name(), Refusals.word(missed.reason()), missed.detail());
    }
    Capture capture = ((Captured.Taken) captured).capture();
    return RowFactory.create(
        source.number(),
        record,
        capture.name(),
        null,
        capture.bytes(),
        RecordCodec.write(capture.hints()),
        null,
        null);
  }

  static Row lost(Source source, long record, String name, String reason, String detail) {
    return RowFactory.create(source.number(), record, name, null, null, null, reason, detail);
  }

  /** One at a time; what a broken file throws ends this file, and nothing else. */
  private static final class Rows implements Iterator<Row> {
    private final Source source;
    private final Stream<Captured> stream;
    private final Iterator<Captured> captured;
    private long record;
    private boolean ended;

    @SuppressWarnings("MustBeClosedChecker") // closed at its end
    Rows(Source source, Hints hints) {
      this.source = source;
      this.stream = FileCaptures.of(source.file(), hints);
      this.captured = stream.iterator();
    }

    @Override
    public boolean hasNext() {
      if (ended) {
        return false;
      }
      try {
        ended = !captured.hasNext();
      } catch (RuntimeException e) {
        return true; // next tells
      }
      if (ended) {
        stream.close();
      }
      return !ended;
    }

    @Override
    public Row next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      try {
        return row(source, record++, captured.next());
      } catch (RuntimeException | StackOverflowError e) {
        ended = true;
        stream.close();
        return lost(source, record, source.file(), Refusals.FAILED, Refusals.say(e));
      }
    }
  }
}
