package org.sayso.desk;

import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.archive.Captured;
import org.sayso.archive.Captures;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/**
 * The only door to Sayso: each method takes a request and gives an answer; whoever asks renders it.
 */
public final class Desk {

  private final Function<ReadRequest, Captures> intake;
  private final Supplier<? extends ArticleReader> reader;
  private final int threads;

  /**
   * A desk that reads on all cores.
   *
   * @param intake opens what requests name
   * @param reader gives the reader; asked at the first report, since a reader takes seconds to
   *     start and a missing file needs none
   */
  public Desk(Function<ReadRequest, Captures> intake, Supplier<? extends ArticleReader> reader) {
    this(intake, reader, Runtime.getRuntime().availableProcessors());
  }

  /** A desk that reads on so many threads; the answers are the same for any number. */
  public Desk(
      Function<ReadRequest, Captures> intake,
      Supplier<? extends ArticleReader> reader,
      int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a desk reads on one thread or more, not " + threads);
    }
    this.intake = intake;
    this.reader = new Once<>(reader);
    this.threads = threads;
  }

  /**
   * Reads each input and tells the answers in the order of the inputs, as they get ready; no more
   * than a few reports are in memory at a time. One that goes wrong does not end the run.
   *
   * <p>A listener rather than a stream of answers, because a stream that is pulled would make Java
   * 17's {@code flatMap} load whole folders.
   *
   * @param listener is told on the calling thread; it ends the run by throwing
   */
  public void read(ReadRequest request, Consumer<ReadAnswer> listener) {
    try (InOrder<Captured, ReadAnswer> inOrder =
        new InOrder<>(threads, this::read, (captured, answer) -> listener.accept(answer))) {
      try (Stream<Captured> captured = intake.apply(request).stream()) {
        captured.forEachOrdered(inOrder::take);
      } catch (UncheckedIOException e) {
        if (inOrder.isTelling()) {
          throw e;
        }
        inOrder.finish(); // what lies behind a broken disk cannot be asked for
        listener.accept(new ReadAnswer.Failed("input", e));
        return;
      }
      inOrder.finish();
    }
  }

  private ReadAnswer read(Captured captured) {
    if (captured instanceof Captured.Missed missed) {
      return new ReadAnswer.Done(
          missed.name(), new Reading.Unreadable(missed.name(), missed.reason(), missed.detail()));
    }
    return ReadAnswer.of(reader.get(), ((Captured.Taken) captured).capture());
  }
}
