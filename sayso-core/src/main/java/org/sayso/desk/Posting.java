package org.sayso.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.store.Alert;
import org.sayso.store.Notice;

/** How those are told who want to be. */
public interface Posting {

  /** What is sent of an item; the same letters each time that it is sent. */
  String message(Alert alert, Bulletin.Item item, Instant found);

  /** Sends it; never throws for what the net does. */
  Posted post(Alert alert, Notice notice);

  /**
   * Writes a feed into the alert's file, which is there whole or as it was.
   *
   * @throws IOException if it cannot be written
   */
  void write(Alert alert, Bulletin bulletin) throws IOException;

  /** What became of a message. */
  sealed interface Posted {

    /** It got through. */
    record Through() implements Posted {}

    /**
     * It did not.
     *
     * @param why for people
     * @param pause how long those who were called want to be left alone
     */
    record Failed(String why, Optional<Duration> pause) implements Posted {}

    /**
     * Who is called wants no more.
     *
     * @param why for people
     */
    record Unwanted(String why) implements Posted {}
  }
}
