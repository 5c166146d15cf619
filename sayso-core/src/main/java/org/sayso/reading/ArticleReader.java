package org.sayso.reading;

import org.sayso.news.Capture;

/**
 * From a capture to its claims: clean, parse, attribute, resolve. Pure: the same capture always
 * gives an equal reading; no clock, no store, no network. Thread-safe.
 */
public interface ArticleReader {

  /**
   * Never throws for what a capture holds; a capture that cannot be read gives {@link
   * Reading.Unreadable}.
   */
  Reading read(Capture capture);
}
