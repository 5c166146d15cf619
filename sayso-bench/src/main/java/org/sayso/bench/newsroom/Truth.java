package org.sayso.bench.newsroom;

import java.util.List;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.news.ArticleId;

/**
 * An invented story and what is true of it.
 *
 * @param reports in the order in which they were published
 * @param edges which report rests on which
 * @param groups claims that say the same, with the count of those whose word they are
 */
record Truth(List<Account> reports, Set<Edge> edges, List<Counted> groups) {

  Truth {
    reports = List.copyOf(reports);
    edges = Set.copyOf(edges);
    groups = List.copyOf(groups);
  }

  /** A report and one that it rests on. */
  record Edge(ArticleId from, ArticleId to) {}

  /** Claims that say the same, and how many independent origins they have. */
  record Counted(List<Claimed> members, int independent) {
    Counted {
      members = List.copyOf(members);
    }
  }
}
