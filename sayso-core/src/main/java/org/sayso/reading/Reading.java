package org.sayso.reading;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Note;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.RefusalReason;

/** What came of one capture: its claims, or the reason why there are none. */
public sealed interface Reading {

  /**
   * @param article as cleaned
   * @param claims in text order of their content
   * @param times in text order
   * @param notes doubts, in text order
   */
  record Read(Article article, List<Claim> claims, List<TimeExpression> times, List<Note> notes)
      implements Reading {
    public Read {
      claims = List.copyOf(claims);
      times = List.copyOf(times);
      notes = List.copyOf(notes);
    }

    /** What the article tells, without how we came to it. */
    public Account account() {
      return new Account(article, claims, times, notes);
    }
  }

  /**
   * @param name of the capture
   * @param reason why
   * @param detail for people: what exactly is wrong
   * @param article its text all the same, where only its language is in the way
   */
  record Unreadable(String name, RefusalReason reason, String detail, Optional<Article> article)
      implements Reading {

    public Unreadable(String name, RefusalReason reason, String detail) {
      this(name, reason, detail, Optional.empty());
    }
  }
}
