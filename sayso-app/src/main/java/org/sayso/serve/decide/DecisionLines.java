package org.sayso.serve.decide;

import java.util.List;
import org.sayso.serve.web.Part;

/**
 * A page of decisions.
 *
 * @param decisions the newest first
 * @param part of all that they are
 */
public record DecisionLines(List<DecisionView> decisions, Part part) {

  public DecisionLines {
    decisions = List.copyOf(decisions);
  }
}
