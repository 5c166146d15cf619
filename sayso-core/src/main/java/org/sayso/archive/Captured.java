package org.sayso.archive;

import java.util.Optional;
import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;

/** What came of one thing that was to be captured. */
public sealed interface Captured {

  /** Of the file or record, as people are told of it. */
  String name();

  /**
   * @param capture ready to be cleaned
   * @param note for people: what is unusual about it, as that a feed's words stand in for a page
   */
  record Taken(Capture capture, Optional<String> note) implements Captured {

    public Taken(Capture capture) {
      this(capture, Optional.empty());
    }

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
