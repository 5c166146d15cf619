package org.sayso.desk;

import java.util.List;
import org.sayso.store.Ledger;

/**
 * What is new in a folder.
 *
 * @param counts how much is kept
 * @param reports that came out last, the newest first
 * @param stories that were reported last, the newest first
 * @param refused what came in last and could not be read, the newest first
 */
public record NewsAnswer(
    Ledger.Counts counts,
    List<Holding> reports,
    List<StorySummary> stories,
    List<Ledger.Unread> refused) {

  public NewsAnswer {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    refused = List.copyOf(refused);
  }
}
