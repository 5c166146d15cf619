package org.sayso.claim;

import java.util.List;
import org.sayso.news.Article;

/**
 * A claim together with the article that has its words.
 *
 * @param article whose text the spans count
 * @param claim one of its claims
 */
public record Claimed(Article article, Claim claim) {

  /**
   * @throws IllegalArgumentException if the claim's words lie outside the article
   */
  public Claimed {
    int end = claim.attribution().content().hull().end();
    if (end > article.text().length()) {
      throw new IllegalArgumentException(
          claim.id() + " ends at " + end + ", outside the text of " + article.id());
    }
  }

  /** The words of the content. */
  public String content() {
    return claim.attribution().content().in(article.text());
  }

  /** The words of the cue; empty where there is none. */
  public String cue() {
    return claim.attribution().cue().in(article.text());
  }

  /** Who said it, by name. */
  public List<String> speakers() {
    return claim.provenance().speakers().stream().map(Speaker::canonicalName).toList();
  }
}
