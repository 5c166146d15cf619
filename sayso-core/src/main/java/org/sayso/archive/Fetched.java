package org.sayso.archive;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/** What the web answered. */
public sealed interface Fetched {

  /**
   * Here it is.
   *
   * @param bytes decoded; treat as read-only
   * @param address where it was in the end, behind all redirects
   * @param moved where it is from now on, if the server said so for good
   * @param mediaType with its parameters
   * @param etag to ask with next time
   * @param lastModified the same
   * @param at when it was there
   */
  @SuppressWarnings("ArrayRecordComponent") // an answer, never compared
  record Page(
      byte[] bytes,
      URI address,
      Optional<URI> moved,
      Optional<String> mediaType,
      Optional<String> etag,
      Optional<String> lastModified,
      Instant at)
      implements Fetched {

    /** What the server says of the page. */
    public Hints hints() {
      return new Hints(
          Optional.empty(),
          Optional.empty(),
          Optional.of(address),
          Optional.empty(),
          mediaType,
          Optional.of(at));
    }

    @Override
    public String toString() {
      return "Page[" + bytes.length + " bytes at " + address + "]";
    }
  }

  /**
   * The same as before: 304.
   *
   * @param moved where it is from now on, if the server said so for good
   */
  record NotModified(Optional<URI> moved) implements Fetched {}

  /**
   * It was there and will not be again: 410.
   *
   * @param detail for people
   */
  record Gone(String detail) implements Fetched {}

  /**
   * It may not be asked for, or is nothing we take; asking again soon gives the same.
   *
   * @param detail for people
   */
  record Refused(RefusalReason reason, String detail) implements Fetched {}

  /**
   * No answer, or an error; another time it may work.
   *
   * @param detail for people
   * @param retryAfter how long the server asks to be left alone
   */
  record Failed(String detail, Optional<Duration> retryAfter) implements Fetched {}
}
