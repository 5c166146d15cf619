package org.sayso.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hand-made reports, {@value #TEXT} above all. */
final class Marks {

  static final String TEXT = "Ann said it rained. Bob said it snowed.";

  static final MarkedClaim RAIN = claim("c1", "Ann", at(0, 3), at(4, 8), at(9, 18));
  static final MarkedClaim SNOW = claim("c2", "Bob", at(20, 23), at(24, 28), at(29, 38));

  private Marks() {}

  static Extent at(int start, int end) {
    return new Extent(start, end);
  }

  static MarkedClaim claim(String id, String speaker, Extent source, Extent cue, Extent content) {
    return new MarkedClaim(
        id,
        List.of(source),
        List.of(cue),
        List.of(content),
        Optional.of("indirect"),
        Optional.of("asserts"),
        false,
        List.of(speaker),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static MarkedClaim within(String id, MarkedClaim claim) {
    return new MarkedClaim(
        "n1",
        claim.source(),
        claim.cue(),
        claim.content(),
        claim.quotation(),
        claim.stance(),
        claim.hedged(),
        claim.speakers(),
        claim.affiliation(),
        claim.saidAt(),
        claim.via(),
        Optional.of(id));
  }

  static MarkedTime time(int start, int end, String value) {
    return new MarkedTime(at(start, end), Optional.of(value));
  }

  static Map<String, GoldReport> gold(List<MarkedClaim> claims, List<MarkedTime> times) {
    return Map.of(
        "r",
        new GoldReport(
            "r",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TEXT,
            claims,
            claims,
            times));
  }

  static Map<String, SystemReport> read(List<MarkedClaim> claims, List<MarkedTime> times) {
    return Map.of("r", new SystemReport("r", TEXT, claims, times));
  }

  /** As {@code 0.6667 1.0000 0.8000 of 2}. */
  static String told(Score score, String name) {
    Figure figure = score.figure(name);
    if (figure instanceof F1 f1) {
      String of = f1.n().isPresent() ? " of " + f1.n().getAsInt() : "";
      return f1.precision() + " " + f1.recall() + " " + f1.f1() + of;
    }
    return figure.toString();
  }
}
