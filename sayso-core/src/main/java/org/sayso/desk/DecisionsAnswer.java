package org.sayso.desk;

import java.util.List;

/**
 * Some of the decisions.
 *
 * @param total how many there are
 * @param decisions the newest first
 */
public record DecisionsAnswer(int total, List<DecisionAnswer> decisions) {

  public DecisionsAnswer {
    decisions = List.copyOf(decisions);
  }
}
