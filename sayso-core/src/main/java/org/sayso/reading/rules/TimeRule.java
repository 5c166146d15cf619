package org.sayso.reading.rules;

import java.util.List;
import org.sayso.claim.RuleId;

/**
 * How one kind of time expression is written, and what it means.
 *
 * @param id the name of its file
 * @param phrases the ways to write it; never empty
 * @param examples sentences with every time marked by its value
 * @param nearMisses sentences without any time
 * @param why what the kind is, in plain words
 */
public record TimeRule(
    RuleId id,
    List<TimePhrase> phrases,
    List<TimeExample> examples,
    List<String> nearMisses,
    String why) {

  public TimeRule {
    phrases = List.copyOf(phrases);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }
}
