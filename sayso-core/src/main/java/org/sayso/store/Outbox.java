package org.sayso.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who wants to be told what, and what is still to be told. It lies beside the ledger, not in it: an
 * exported ledger takes no addresses and secrets along. Each method that writes does all of it or
 * nothing, and throws {@link LedgerException} where the disk or the file fails.
 */
public interface Outbox extends AutoCloseable {

  /** All alerts, by name. */
  List<Alert> alerts();

  /**
   * Keeps a new alert.
   *
   * @param known events that are not told, since they were there before
   * @throws IllegalArgumentException if there is one of this name
   */
  void make(Alert alert, Collection<String> known);

  /** Whether there was one. */
  boolean drop(String name);

  /** Keeps how an alert stands now. */
  void keep(Alert alert);

  /**
   * Keeps what was found, and how the alert stands now. An event that was found before is passed
   * over.
   *
   * @return how many were new
   */
  int found(Alert alert, List<Notice> notices);

  /** What an alert has still to tell, in the order in which it was found. */
  List<Notice> waiting(String alert);

  /** It got through; or it is told to nobody, since there was no getting through. */
  void settle(Notice notice, boolean told, Instant now);

  /** It did not get through, and is sent again. */
  void triedInVain(Notice notice);

  /** How many events an alert told, has still to tell, and gave up. */
  Tally tally(String alert);

  /** When something may be sent again that did not get through. */
  Optional<Instant> next();

  @Override
  void close();

  /**
   * How far an alert came.
   *
   * @param told events
   * @param waiting events
   * @param givenUp events
   */
  record Tally(int told, int waiting, int givenUp) {}
}
