package org.sayso.reading.times;

import java.util.List;
import org.sayso.claim.Note;
import org.sayso.claim.TimeExpression;

/**
 * The times of an article.
 *
 * @param expressions in text order, none overlapping another
 * @param notes doubts, in text order
 */
public record Times(List<TimeExpression> expressions, List<Note> notes) {
  public Times {
    expressions = List.copyOf(expressions);
    notes = List.copyOf(notes);
  }
}
