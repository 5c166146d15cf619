package org.sayso.store;

import java.time.Instant;
import java.util.Optional;
import org.sayso.news.Evidence;

/**
 * One version of a document: what stood at an address at some time.
 *
 * <p>It stands on two clocks. By publication it holds from the moment when it came out (a later
 * version from the moment it was changed, or else first seen) until the next; by keeping, from the
 * moment it was captured.
 *
 * @param id in the ledger
 * @param address of the document
 * @param number from 1
 * @param captured when its bytes were there
 * @param since when it came out; where nobody tells, when it was captured
 * @param replaced when the next version came out; none for the newest
 * @param evidence its bytes
 */
public record Version(
    long id,
    String address,
    int number,
    Instant captured,
    Instant since,
    Optional<Instant> replaced,
    Evidence evidence) {}
