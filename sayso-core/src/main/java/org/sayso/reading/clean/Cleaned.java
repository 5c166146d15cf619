package org.sayso.reading.clean;

import java.util.Optional;
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
   * @param article what was cut out all the same, where only its language is in the way
   */
  record Refused(RefusalReason reason, String detail, Optional<Article> article)
      implements Cleaned {

    public Refused(RefusalReason reason, String detail) {
      this(reason, detail, Optional.empty());
    }
  }
}
