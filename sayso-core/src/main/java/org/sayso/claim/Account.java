package org.sayso.claim;

import java.util.List;
import org.sayso.news.Article;

/**
 * One article's telling: who is reported in it to have said what.
 *
 * @param article as cleaned
 * @param claims in text order of their content
 * @param times in text order
 * @param notes doubts, in text order
 */
public record Account(
    Article article, List<Claim> claims, List<TimeExpression> times, List<Note> notes) {

  public Account {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    notes = List.copyOf(notes);
  }
}
