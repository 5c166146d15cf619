package org.sayso.story;

import org.sayso.claim.ClaimId;
import org.sayso.news.ArticleId;

/**
 * Names a claim among those of several articles.
 *
 * @param article where it stands
 * @param claim which of its claims
 */
public record ClaimRef(ArticleId article, ClaimId claim) {

  /** {@code dam/01/c3}. */
  @Override
  public String toString() {
    return article + "/" + claim;
  }
}
