package org.sayso.desk.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.news.ArticleId;
import org.sayso.store.AsOf;
import org.sayso.story.Reconciliation;

/**
 * One story with all it takes to hand it over: its reports with their versions, its claims with
 * their words, and what was found in holding them side by side.
 *
 * @param made when it was put together
 * @param asOf as it was known then; now, where it is empty
 * @param findings groups, conflicts and who rests on whom
 * @param accounts the same as a desk is shown it
 * @param exhibits its reports, in the order in which they came out
 * @param citations its claims, report by report, in text order
 * @param casualties the numbers of dead, injured and missing that its claims tell
 */
public record Dossier(
    Instant made,
    Optional<AsOf> asOf,
    Reconciliation findings,
    SideBySide accounts,
    List<Exhibit> exhibits,
    List<Citation> citations,
    List<Casualties> casualties) {

  public Dossier {
    exhibits = List.copyOf(exhibits);
    citations = List.copyOf(citations);
    casualties = List.copyOf(casualties);
  }

  /** {@code s3f9a81c20e}. */
  public String id() {
    return findings.story().id().value();
  }

  public String title() {
    return findings.story().title();
  }

  /** The report that has this id. */
  public Exhibit exhibit(ArticleId id) {
    return exhibits.stream().filter(e -> e.article().id().equals(id)).findFirst().orElseThrow();
  }

  /** The claims of one report. */
  public List<Citation> citations(Exhibit exhibit) {
    return citations.stream().filter(c -> c.exhibit().equals(exhibit)).toList();
  }
}
