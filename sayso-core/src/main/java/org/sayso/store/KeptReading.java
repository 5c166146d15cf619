package org.sayso.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;

/**
 * What a reader found in a version. It is replaced whole, never mended.
 *
 * @param id in the ledger
 * @param version that was read
 * @param reader which one read it
 * @param readAt when
 * @param superseded when a newer reading, or a newer version, took its place
 * @param account its claims
 */
public record KeptReading(
    long id,
    long version,
    String reader,
    Instant readAt,
    Optional<Instant> superseded,
    Account account) {

  /** The same with these claims: as people decided. */
  public KeptReading with(List<Claim> claims) {
    Account decided = new Account(account.article(), claims, account.times(), account.notes());
    return new KeptReading(id, version, reader, readAt, superseded, decided);
  }
}
