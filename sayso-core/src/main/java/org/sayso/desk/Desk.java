package org.sayso.desk;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.reading.ArticleReader;

/**
 * The only door to Sayso: each method takes a request and gives an answer; whoever asks renders it.
 */
public final class Desk {

  private final Intake intake;
  private final Supplier<? extends ArticleReader> reader;
  private final int threads;

  /**
   * A desk that reads on all cores.
   *
   * @param intake opens what requests name
   * @param reader gives the reader; asked at the first report, since a reader takes seconds to
   *     start and a missing file needs none
   */
  public Desk(Intake intake, Supplier<? extends ArticleReader> reader) {
    this(intake, reader, Runtime.getRuntime().availableProcessors());
  }

  /** A desk that reads on so many threads; the answers are the same for any number. */
  public Desk(Intake intake, Supplier<? extends ArticleReader> reader, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a desk reads on one thread or more, not " + threads);
    }
    this.intake = intake;
    this.reader = new Once<>(reader);
    this.threads = threads;
  }

  /**
   * Reads each input. Answers come in the order of the inputs, as they get ready; no more than a
   * few reports are in memory at a time. One that goes wrong does not end the run.
   *
   * @return lazy; close it to stop reading early
   */
  public Stream<ReadAnswer> read(ReadRequest request) {
    Stream<Arrival> arrivals = intake.open(request);
    ReadAhead answers = new ReadAhead(arrivals.iterator(), reader, threads);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                answers, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(answers::stop)
        .onClose(arrivals::close);
  }
}
