package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for a report those earlier ones that share its rarest terms. Nobody is compared with
 * everybody: of a report {@value #TERMS} terms are looked up, of a term the {@value #LATEST} latest
 * reports, and the {@value #MOST} that share most are compared.
 */
final class Neighbours {

  static final int TERMS = 40;
  static final int LATEST = 200;
  static final int MOST = 40;

  private static final Comparator<Map.Entry<Integer, Double>> MOST_PROMISING =
      Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  /** The numbers of earlier reports, the most promising first. */
  List<Integer> of(Bag terms, Vocabulary vocabulary) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int term : terms.heaviest(TERMS, vocabulary)) {
      List<Integer> reports = holders.getOrDefault(term, List.of());
      double rarity = vocabulary.rarity(term);
      for (int report : reports.subList(Math.max(0, reports.size() - LATEST), reports.size())) {
        shared.merge(report, rarity, Double::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(MOST_PROMISING)
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  void add(int report, Bag terms) {
    terms.terms().forEach(t -> holders.computeIfAbsent(t, n -> new ArrayList<>(2)).add(report));
  }
}
