package org.sayso.store;

/**
 * Finds what the ledger holds. All of it can be made again from the ledger, and it catches up by
 * itself: nobody writes into it.
 */
public interface ClaimIndex extends AutoCloseable {

  /**
   * Takes in what changed in the ledger, if no other process is at it.
   *
   * @param progress is told after each step how many versions are in, and is free to throw
   * @return whether the index is up to date now
   */
  boolean catchUp(Ledger ledger, java.util.function.LongConsumer progress);

  /** Whether the index stands where the ledger stands. */
  boolean isUpToDate(Ledger ledger);

  /** Empties it. */
  void clear();

  /** What is asked for, among what was taken in. */
  Found search(Search search);

  /** How many claims and articles it holds, superseded ones included. */
  long size();

  /** What is wrong with its files: one line a fault. */
  java.util.List<String> faults();

  @Override
  void close();
}
