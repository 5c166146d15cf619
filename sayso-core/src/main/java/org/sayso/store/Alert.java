package org.sayso.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody wants to be told what is new in a story or a search.
 *
 * @param name by which it is dropped again
 * @param followed what is looked at
 * @param to the address that is called, or the file that is written
 * @param secret that calls are signed with, as Standard Webhooks writes it; empty for a file
 * @param made when
 * @param standing how far it came
 */
public record Alert(
    String name, Followed followed, String to, String secret, Instant made, Standing standing) {

  /**
   * How far an alert came.
   *
   * @param looked when what is followed was last looked at
   * @param state of the ledger then
   * @param failures so many calls in a row did not get through
   * @param due before this it is not called again
   * @param trouble why the last call did not get through
   * @param stopped whether who is called wants no more
   */
  public record Standing(
      Instant looked,
      long state,
      int failures,
      Instant due,
      Optional<String> trouble,
      boolean stopped) {

    /** From now on. */
    public static Standing from(long state, Instant now) {
      return new Standing(now, state, 0, Instant.EPOCH, Optional.empty(), false);
    }

    Standing lookedAt(long newState, Instant now) {
      return new Standing(now, newState, failures, due, trouble, stopped);
    }
  }

  /** Whether an address is called, and no file written. */
  public boolean isCalled() {
    return !secret.isEmpty();
  }

  /** Looked at, with the ledger in this state. */
  public Alert lookedAt(long state, Instant now) {
    return with(standing.lookedAt(state, now));
  }

  /** The last call got through. */
  public Alert through() {
    return with(Standing.from(standing.state, standing.looked));
  }

  /** It did not, and is not tried again before that moment. */
  public Alert failed(String why, Instant next) {
    return with(
        new Standing(
            standing.looked,
            standing.state,
            standing.failures + 1,
            next,
            Optional.of(why),
            standing.stopped));
  }

  /** Who is called wants no more. */
  public Alert stopped(String why) {
    return with(
        new Standing(
            standing.looked,
            standing.state,
            standing.failures,
            standing.due,
            Optional.of(why),
            true));
  }

  private Alert with(Standing other) {
    return new Alert(name, followed, to, secret, made, other);
  }
}
