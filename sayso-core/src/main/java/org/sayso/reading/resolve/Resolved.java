package org.sayso.reading.resolve;

import java.util.List;
import org.sayso.claim.Claim;
import org.sayso.claim.Note;
import org.sayso.claim.TimeExpression;

/**
 * What resolving gives.
 *
 * @param claims in text order of their content, counted from 1
 * @param times in text order, with values
 * @param notes doubts, in text order
 */
public record Resolved(List<Claim> claims, List<TimeExpression> times, List<Note> notes) {
  public Resolved {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    notes = List.copyOf(notes);
  }
}
