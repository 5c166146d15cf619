package org.sayso.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How many claims of our stories were found ({@code detected}), given to the right people ({@code
 * attributed}), understood ({@code right}) and cut out exactly ({@code exact}); and of those found,
 * how often each field is right.
 */
public final class ClaimScore {

  private static final String BETWEEN = " … ";

  private static final List<String> FIELDS =
      List.of(
          "speakers",
          "affiliation",
          "stance",
          "hedged",
          "quotation",
          "saidAt",
          "via",
          "within",
          "source",
          "cue");

  private final Map<String, Integer> hits = new LinkedHashMap<>();
  private final Map<String, Integer> fields = new LinkedHashMap<>();
  private final Faults faults;
  private int gold;
  private int read;
  private int paired;
  private int reports;

  private ClaimScore(Faults faults) {
    this.faults = faults;
    for (String hit : List.of("detected", "attributed", "right", "exact")) {
      hits.put(hit, 0);
    }
  }

  /** Scores what the system read of each report; a report it has not read has no claims. */
  public static Score of(
      Map<String, GoldReport> gold, Map<String, SystemReport> system, Faults faults) {
    ClaimScore score = new ClaimScore(faults);
    gold.forEach((id, report) -> score.add(report, Optional.ofNullable(system.get(id))));
    return score.sum();
  }

  private void add(GoldReport report, Optional<SystemReport> system) {
    List<MarkedClaim> mine = system.map(SystemReport::claims).orElse(List.of());
    Letters text = new Letters(report.text());
    ClaimPairs found = ClaimPairs.of(report.claims(), mine, text);
    reports++;
    gold += report.claims().size();
    read += mine.size();
    paired += found.pairs().size();
    Map<String, String> readByGold = found.readByGold();
    logUnpaired(report, mine, readByGold, text);
    for (ClaimPairs.Pair pair : found.pairs()) {
      Map<String, Boolean> same = compare(pair, readByGold, text);
      same.forEach((field, ok) -> fields.merge(field, ok ? 1 : 0, Integer::sum));
      logFields(report.id(), pair, same);
      boolean speakers = holds(same, "speakers");
      hit("detected", true);
      hit("attributed", speakers);
      hit("right", speakers && holds(same, "stance") && holds(same, "hedged"));
      hit(
          "exact",
          holds(same, "source")
              && holds(same, "cue")
              && text.words(pair.gold().content()).equals(text.words(pair.read().content())));
    }
  }

  private static Map<String, Boolean> compare(
      ClaimPairs.Pair pair, Map<String, String> readByGold, Letters text) {
    MarkedClaim g = pair.gold();
    MarkedClaim s = pair.read();
    Optional<String> within = g.within().filter(id -> !id.isEmpty()).map(id -> readByGold.get(id));
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("speakers", Names.sameSet(g.speakers(), s.speakers()));
    same.put("affiliation", Names.same(g.affiliation(), s.affiliation()));
    same.put("stance", g.stance().equals(s.stance()));
    same.put("hedged", g.hedged() == s.hedged());
    same.put("quotation", g.quotation().equals(s.quotation()));
    same.put("saidAt", day(g).equals(day(s)));
    same.put("via", Names.sameRow(g.via(), s.via()));
    same.put("within", within.equals(s.within()));
    same.put("source", text.words(g.source()).equals(text.words(s.source())));
    same.put("cue", text.words(g.cue()).equals(text.words(s.cue())));
    return same;
  }

  private static String day(MarkedClaim claim) {
    String moment = claim.saidAt().orElse("");
    return moment.substring(0, Math.min(10, moment.length()));
  }

  private static boolean holds(Map<String, Boolean> same, String field) {
    return Objects.requireNonNull(same.get(field));
  }

  private void hit(String name, boolean ok) {
    hits.merge(name, ok ? 1 : 0, Integer::sum);
  }

  private void logUnpaired(
      GoldReport report, List<MarkedClaim> mine, Map<String, String> readByGold, Letters text) {
    for (MarkedClaim claim : report.claims()) {
      if (!readByGold.containsKey(claim.id())) {
        faults.add("missed", report.id(), claim.id(), text.in(claim.content(), BETWEEN));
      }
    }
    Set<String> used = new HashSet<>(readByGold.values());
    for (MarkedClaim claim : mine) {
      if (!used.contains(claim.id())) {
        faults.add("invented", report.id(), claim.id(), text.in(claim.content(), BETWEEN));
      }
    }
  }

  private void logFields(String report, ClaimPairs.Pair pair, Map<String, Boolean> same) {
    List<String> told = new ArrayList<>(List.of("speakers", "stance", "hedged", "saidAt", "via"));
    told.removeIf(field -> holds(same, field));
    for (String field : told) {
      faults.add(
          field,
          report,
          pair.gold().id(),
          "gold " + value(pair.gold(), field) + ", read " + value(pair.read(), field));
    }
  }

  private static Object value(MarkedClaim claim, String field) {
    return switch (field) {
      case "speakers" -> claim.speakers();
      case "stance" -> claim.stance().orElse("none");
      case "hedged" -> claim.hedged();
      case "saidAt" -> claim.saidAt().orElse("none");
      default -> claim.via();
    };
  }

  private Score sum() {
    Score.Builder accuracies = new Score.Builder();
    for (String field : FIELDS) {
      accuracies.put(field, Figure.Rate.of(fields.getOrDefault(field, 0), paired));
    }
    Score.Builder score = new Score.Builder();
    hits.forEach((name, n) -> score.put(name, F1.of(n, read, gold)));
    return score.put("fields", accuracies.build()).put("reports", reports).build();
  }
}
