package org.sayso.desk;

import java.util.List;
import org.sayso.claim.ClaimId;

/**
 * What people decided of the claims of one version.
 *
 * @param last number of the last decision of all, for {@link AsSeen}: who is shown this has seen it
 * @param claims those of which anything was decided
 * @param orphans decisions whose words are no claim any more
 * @param earlier decisions on an earlier version whose words stand here too, for a person to decide
 *     again
 */
public record ReportDecisions(
    long last, List<OfOne> claims, List<DecisionAnswer> orphans, List<DecisionAnswer> earlier) {

  public ReportDecisions {
    claims = List.copyOf(claims);
    orphans = List.copyOf(orphans);
    earlier = List.copyOf(earlier);
  }

  /**
   * One claim.
   *
   * @param id of the claim
   * @param words of its content, as decisions hold on to them
   * @param standing whether it is a claim of the report now; not where it was rejected
   * @param decisions in the order of number, those taken back too
   */
  public record OfOne(ClaimId id, String words, boolean standing, List<DecisionAnswer> decisions) {
    public OfOne {
      decisions = List.copyOf(decisions);
    }
  }
}
