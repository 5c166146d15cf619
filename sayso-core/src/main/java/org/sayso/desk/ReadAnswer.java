package org.sayso.desk;

import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/** What became of one input. */
public sealed interface ReadAnswer {

  /**
   * It was read, or refused for what it holds.
   *
   * @param name of the input
   * @param reading claims, or the reason why there are none
   */
  record Done(String name, Reading reading) implements ReadAnswer {}

  /**
   * We failed: a mistake of ours, or a broken disk; the fault is never the report's.
   *
   * @param name of the input
   * @param fault what was thrown
   */
  record Failed(String name, Throwable fault) implements ReadAnswer {}

  /** Reads one capture; what is thrown for it is our fault, and an answer too. */
  static ReadAnswer of(ArticleReader reader, Capture capture) {
    try {
      return new Done(capture.name(), reader.read(capture));
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(capture.name(), e);
    }
  }
}
