package org.sayso.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.news.Article;

/**
 * A claim that was found, with all it takes to show it.
 *
 * @param holding the article that has it
 * @param claim as people decided
 */
public record Statement(Holding holding, Claim claim) {

  public Article article() {
    return holding.account().article();
  }

  /** {@code dam/01/c3}. */
  public String id() {
    return article().id() + "/" + claim.id();
  }

  /** The words of the content. */
  public String content() {
    return claim.attribution().content().in(article().text());
  }

  public List<String> speakers() {
    return claim.provenance().speakers().stream().map(Speaker::canonicalName).toList();
  }

  /** When it was said; where nobody tells, when it came out. */
  public Instant when() {
    return claim
        .saidAt()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(holding.version().since());
  }
}
