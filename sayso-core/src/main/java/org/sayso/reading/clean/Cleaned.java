package org.sayso.reading.clean;

import org.sayso.news.Article;
import org.sayso.reading.Reason;

/** What cleaning makes of a capture. */
public sealed interface Cleaned {

  record Clean(Article article) implements Cleaned {}

  /**
   * @param reason why
   * @param detail for people: what exactly is wrong
   */
  record Refused(Reason reason, String detail) implements Cleaned {}
}
