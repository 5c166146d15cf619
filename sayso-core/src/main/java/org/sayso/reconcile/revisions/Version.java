package org.sayso.reconcile.revisions;

import java.util.List;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.news.Article;

/**
 * A document as it stood at one time, and what was read in it.
 *
 * @param article the text
 * @param claims in text order
 */
public record Version(Article article, List<Claim> claims) {
  public Version {
    claims = List.copyOf(claims);
  }

  List<Told> told() {
    return claims.stream().map(claim -> Told.of(new Claimed(article, claim))).toList();
  }
}
