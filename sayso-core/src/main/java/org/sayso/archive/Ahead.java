package org.sayso.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What is cut from a stream, one at a time; where the stream breaks, that is told and it ends. */
abstract class Ahead implements Iterator<Captured> {

  private final String name;
  private Optional<Captured> next = Optional.empty();
  private boolean ended;

  /**
   * @param name of what is cut
   */
  Ahead(String name) {
    this.name = name;
  }

  /** The next, or empty at the end. */
  abstract Optional<Captured> advance() throws IOException;

  @Override
  public final boolean hasNext() {
    if (next.isEmpty() && !ended) {
      try {
        next = advance();
        ended = next.isEmpty();
      } catch (IOException e) {
        next = Optional.of(Misses.unreadable(name, e));
        ended = true;
      }
    }
    return next.isPresent();
  }

  @Override
  public final Captured next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name);
    }
    Captured captured = next.orElseThrow();
    next = Optional.empty();
    return captured;
  }
}
