package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * Reports that somebody hands in, pasted or dropped: they come from no place that could be asked
 * again. Boxes among them are cut into the reports that they hold, and what else is asked for
 * follows.
 */
public final class HandedCaptures implements Captures {

  /** What stands before the names of things that lie in no folder. */
  public static final String HANDED = "-/";

  private final List<Capture> handed;
  private final Hints hints;
  private final Captures others;

  /**
   * @param hints for each of them, where it has none of its own
   * @param others that are asked for besides
   */
  public HandedCaptures(List<Capture> handed, Hints hints, Captures others) {
    this.handed = List.copyOf(handed);
    this.hints = hints;
    this.others = others;
  }

  @Override
  public Stream<Captured> stream() {
    return Stream.concat(handed.stream().flatMap(this::cut), others.stream());
  }

  private Stream<Captured> cut(Capture capture) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            Cutter.cut(
                HANDED + capture.name(),
                new ByteArrayInputStream(capture.bytes()),
                capture.hints().or(hints),
                Cutter.NEVER_AGAIN),
            Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
