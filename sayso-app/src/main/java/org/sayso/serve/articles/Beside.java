package org.sayso.serve.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.ClaimId;
import org.sayso.desk.accounts.Company;
import org.sayso.serve.statements.StatementView;

/**
 * What other accounts say on the claims of a report.
 *
 * @param story the address of its story
 * @param cards by the number of the card; none while the story is being laid side by side
 */
public record Beside(String story, Optional<Map<String, Company>> cards) {

  private static final int MOST = 4;

  static Beside of(String story, Optional<Map<ClaimId, Company>> company) {
    return new Beside(
        "/stories/" + story,
        company.map(
            all -> {
              Map<String, Company> cards = new HashMap<>();
              all.forEach((id, one) -> cards.put(StatementView.card(id), one));
              return Map.copyOf(cards);
            }));
  }

  /** What stands beside one claim, if anything does. */
  public Optional<Company> of(Card card) {
    return cards
        .flatMap(all -> Optional.ofNullable(all.get(card.number())))
        .filter(company -> !company.isNone());
  }

  /** The first few. */
  public static <T> List<T> few(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** How many more there are; 0 where there are none. */
  public static int more(List<?> all) {
    return Math.max(0, all.size() - MOST);
  }
}
