package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.store.Decision.Subject;

/**
 * One claim, and all that people decided of it.
 *
 * @param holding the version that has it, as people decided; its reading is what {@link AsSeen}
 *     asks for
 * @param subject the words that decisions on it hold on to
 * @param read as the reader left it; empty for one that a person drew
 * @param decided as people decided; empty where it was rejected, or its words are no claim now
 * @param decisions in the order of number, those taken back too
 * @param last number of the last one, for {@link AsSeen}; 0 for none
 */
public record ClaimAnswer(
    Holding holding,
    Subject.OfClaim subject,
    Optional<Claim> read,
    Optional<Claim> decided,
    List<DecisionAnswer> decisions,
    long last) {

  public ClaimAnswer {
    decisions = List.copyOf(decisions);
  }
}
