package org.sayso.store;

import java.time.Instant;
import java.util.List;
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
    Evidence evidence) {

  /**
   * The version that these bytes are, if they stood there at that moment: the one before it, or
   * what comes next, where it has the same bytes. Else they are a version of their own.
   *
   * @param versions of the document, in order
   */
  public static Optional<Version> same(List<Version> versions, String digest, Instant captured) {
    int place = place(versions, captured);
    return versions.subList(Math.max(0, place - 1), Math.min(place + 1, versions.size())).stream()
        .filter(version -> version.evidence().digest().equals(digest))
        .findFirst();
  }

  /** How many of the versions stood there before or at that moment. */
  public static int place(List<Version> versions, Instant captured) {
    long moment = captured.toEpochMilli();
    int place = versions.size();
    while (place > 0 && versions.get(place - 1).captured().toEpochMilli() > moment) {
      place--;
    }
    return place;
  }
}
