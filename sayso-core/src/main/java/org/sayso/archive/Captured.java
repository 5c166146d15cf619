package org.sayso.archive;

import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;

/** What came of one thing that was to be captured. */
public sealed interface Captured {

  /** Of the file or record, as people are told of it. */
  String name();

  /**
   * @param capture ready to be cleaned
   */
  record Taken(Capture capture) implements Captured {
    @Override
    public String name() {
      return capture.name();
    }
  }

  /**
   * @param name of the file or record
   * @param reason why it was not taken
   * @param detail for people: what exactly is wrong
   */
  record Missed(String name, RefusalReason reason, String detail) implements Captured {}
}
