package org.sayso.desk;

import java.util.List;
import org.sayso.store.Ledger;

/**
 * What is new in a folder.
 *
 * @param counts how much is kept
 * @param reports that came out last, the newest first
 * @param stories that were reported last, the newest first
 * @param contested what conflicts in them, as far as their accounts were held side by side
 * @param unlaid of how many of them that is not known yet
 * @param refused what came in last and could not be read, the newest first
 */
public record NewsAnswer(
    Ledger.Counts counts,
    List<Holding> reports,
    List<StorySummary> stories,
    List<Contested> contested,
    int unlaid,
    List<Ledger.Unread> refused) {

  public NewsAnswer {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    contested = List.copyOf(contested);
    refused = List.copyOf(refused);
  }

  /** The same with what conflicts. */
  NewsAnswer with(List<Contested> found, int unknown) {
    return new NewsAnswer(counts, reports, stories, found, unknown, refused);
  }
}
