package org.sayso.serve.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.desk.Holding;
import org.sayso.desk.ReportDecisions;
import org.sayso.serve.decide.DecisionView;
import org.sayso.serve.statements.StatementView;
import org.sayso.serve.web.Frame;

/**
 * What may be decided of a report, and what was.
 *
 * @param address of the document
 * @param version that is shown
 * @param reading of it
 * @param last decision of all that the page shows
 * @param byCard what was decided of each claim, by its card
 * @param rejected claims that are none, as people decided
 * @param orphans decisions whose words are no claim any more
 * @param earlier decisions of an earlier version, with the claim of this one that has the words
 */
public record Correcting(
    String address,
    int version,
    long reading,
    String last,
    Map<String, List<DecisionView>> byCard,
    List<Rejected> rejected,
    List<DecisionView> orphans,
    List<DecisionView> earlier) {

  public Correcting {
    byCard = Map.copyOf(byCard);
    rejected = List.copyOf(rejected);
    orphans = List.copyOf(orphans);
    earlier = List.copyOf(earlier);
  }

  /**
   * A claim that people rejected.
   *
   * @param words of its content
   * @param decisions on it
   */
  public record Rejected(String words, List<DecisionView> decisions) {
    public Rejected {
      decisions = List.copyOf(decisions);
    }
  }

  static Correcting of(Holding holding, ReportDecisions decided) {
    Map<String, List<DecisionView>> byCard = new LinkedHashMap<>();
    List<Rejected> rejected = new ArrayList<>();
    for (ReportDecisions.OfOne one : decided.claims()) {
      List<DecisionView> decisions = DecisionView.of(one.decisions());
      if (one.standing()) {
        byCard
            .computeIfAbsent(StatementView.card(one.id()), c -> new ArrayList<>())
            .addAll(decisions);
      } else {
        rejected.add(new Rejected(one.words(), decisions));
      }
    }
    return new Correcting(
        holding.version().address(),
        holding.version().number(),
        holding.reading().id(),
        Long.toString(decided.last()),
        byCard,
        rejected,
        DecisionView.of(decided.orphans()),
        DecisionView.of(decided.earlier()));
  }

  /** What was decided of one claim. */
  public List<DecisionView> history(String card) {
    return byCard.getOrDefault(card, List.of());
  }

  /** This page. */
  public String back() {
    return "/articles?at=" + Frame.encoded(address) + "&version=" + version;
  }

  /** The page on which a claim is corrected. */
  public String correct(Card card) {
    return "/claims?of="
        + Frame.encoded(address + "/" + card.claim())
        + "&reading="
        + reading
        + "&back="
        + Frame.encoded(back() + "#card-" + card.number());
  }
}
