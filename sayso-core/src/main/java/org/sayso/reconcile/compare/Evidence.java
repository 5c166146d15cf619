package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Map;
import org.sayso.reconcile.lexicon.Lexicon;

/**
 * Everything in which two claims meet or part.
 *
 * @param figures for the model, by name
 * @param findings for people
 */
record Evidence(Map<String, Double> figures, List<Finding> findings) {

  static Evidence of(Proposition a, Proposition b, Likeness like, Lexicon lexicon) {
    Pairing pair = Pairing.of(a, b, like, lexicon);
    Sheet sheet = new Sheet();
    Looks.at(pair, sheet);
    Answers.at(pair, sheet);
    Turns.at(pair, sheet);
    Counts.at(pair, sheet);
    Moments.at(pair, sheet);
    Scopes.at(pair, sheet);
    Doers.at(pair, sheet);
    Untruths.at(pair, sheet);
    for (Finding finding : sheet.findings()) {
      Rest rest = Rest.of(pair, finding.ofA(), finding.ofB());
      sheet.set("rest-" + finding.sign(), rest.least());
      sheet.set("rest-most-" + finding.sign(), rest.most());
    }
    Clear.at(sheet);
    return new Evidence(sheet.figures(), sheet.findings());
  }
}
