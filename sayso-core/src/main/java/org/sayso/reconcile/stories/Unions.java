package org.sayso.reconcile.stories;

import java.util.HashMap;
import java.util.Map;
import org.sayso.news.ArticleId;

/** Reports that are joined, each named by the least id among its partners. */
final class Unions {

  private final Map<ArticleId, ArticleId> up = new HashMap<>();

  /** Who stands for the report: itself where it is joined with none. */
  ArticleId of(ArticleId report) {
    ArticleId at = report;
    for (ArticleId next = up.get(at); next != null; next = up.get(at)) {
      at = next;
    }
    return at;
  }

  void join(ArticleId a, ArticleId b) {
    ArticleId one = of(a);
    ArticleId other = of(b);
    int order = one.value().compareTo(other.value());
    if (order < 0) {
      up.put(other, one);
    } else if (order > 0) {
      up.put(one, other);
    }
  }
}
