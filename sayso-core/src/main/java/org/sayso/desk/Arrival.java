package org.sayso.desk;

import org.sayso.news.Capture;
import org.sayso.reading.Reading;

/** What an input turned out to be before anybody read it. */
public sealed interface Arrival {

  /**
   * A report to be read.
   *
   * @param capture its bytes and what is known of them
   */
  record Taken(Capture capture) implements Arrival {}

  /**
   * Refused at the door: a file that is not there, or is too large to load.
   *
   * @param refusal the reason
   */
  record Missed(Reading.Unreadable refusal) implements Arrival {}
}
