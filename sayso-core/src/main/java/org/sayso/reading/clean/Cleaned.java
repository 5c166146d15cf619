package org.sayso.reading.clean;

import org.sayso.news.Article;
import org.sayso.news.RefusalReason;

/** What cleaning makes of a capture. */
public sealed interface Cleaned {

  /**
   * @param article its text is fixed for ever
   */
  record Clean(Article article) implements Cleaned {}

  /**
   * @param reason why
   * @param detail for people: what exactly is wrong
   */
  record Refused(RefusalReason reason, String detail) implements Cleaned {}
}
