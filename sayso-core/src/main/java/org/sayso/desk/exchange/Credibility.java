package org.sayso.desk.exchange;

/**
 * The digit of the Admiralty scale that the accounts of a story suggest for a claim. It is a
 * suggestion: what lies behind it is counted, a person has to judge.
 *
 * @param digit from 1, confirmed by other sources, to 6, cannot be judged
 * @param why what was counted
 */
public record Credibility(int digit, String why) {

  /** Of the group that a claim belongs to. */
  public static Credibility of(Citation citation) {
    var origins = citation.group().origins();
    int against =
        citation.conflicts().stream().mapToInt(g -> g.origins().independent()).max().orElse(0);
    int own = origins.independent();
    if (origins.names().isEmpty()) {
      return new Credibility(6, "no report tells on whose word");
    }
    if (against > 0) {
      String counted = own + " independent for it, " + against + " for what excludes it";
      return new Credibility(against > own ? 4 : 3, counted);
    }
    if (origins.least() >= 2) {
      return new Credibility(
          1, origins.least() + " origins that do not rest on one another, none against");
    }
    return own >= 2
        ? new Credibility(2, own + " origins that likely do not rest on one another, none against")
        : new Credibility(3, "one origin, none against");
  }
}
