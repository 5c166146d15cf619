package org.sayso.claim;

import org.sayso.text.Spans;

/**
 * What stands on the page: the words that name a source, those that link it, and those that are
 * attributed.
 *
 * @param source the whole noun phrase, empty where it is implicit
 * @param cue empty where there is none, as after a label
 * @param content never empty; outside cue and source
 * @param quotation how much of the content stands in quotation marks
 * @param foundBy the rule that found it
 */
public record Attribution(
    Spans source, Spans cue, Spans content, Quotation quotation, RuleId foundBy) {

  /**
   * @throws IllegalArgumentException if the content is empty, or cue and content overlap
   */
  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content, by " + foundBy);
    }
    if (cue.overlaps(content)) {
      throw new IllegalArgumentException(
          "cue " + cue + " overlaps content " + content + ", by " + foundBy);
    }
  }
}
