package org.sayso.news;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed, and how that goes: RSS, Atom, JSON Feed, a sitemap, or a page that
 * changes.
 *
 * @param address where it is; changes when the server says that it moved for good
 * @param etag of its last answer, to ask only for what is new
 * @param lastModified the same
 * @param due when it is to be asked next
 * @param failures how often in a row it gave nothing
 * @param trouble why, in words for people
 * @param gone that it is never asked again
 */
public record Feed(
    URI address,
    Optional<String> etag,
    Optional<String> lastModified,
    Instant due,
    int failures,
    Optional<String> trouble,
    boolean gone) {

  public Feed {
    if (failures < 0) {
      throw new IllegalArgumentException("failed " + failures + " times");
    }
  }

  /** One never asked before. */
  public static Feed of(URI address, Instant due) {
    return new Feed(address, Optional.empty(), Optional.empty(), due, 0, Optional.empty(), false);
  }

  public boolean isDue(Instant now) {
    return !gone && !due.isAfter(now);
  }

  /** After an answer. */
  public Feed answered(Optional<String> etag, Optional<String> lastModified, Instant due) {
    return new Feed(address, etag, lastModified, due, 0, Optional.empty(), false);
  }

  /** After none. */
  public Feed failed(String trouble, Instant due) {
    return new Feed(address, etag, lastModified, due, failures + 1, Optional.of(trouble), false);
  }

  /** Never to be asked again. */
  public Feed retired(String trouble) {
    return new Feed(address, etag, lastModified, due, failures, Optional.of(trouble), true);
  }

  /** The same at another address, if there is one. */
  public Feed movedTo(Optional<URI> moved) {
    return new Feed(moved.orElse(address), etag, lastModified, due, failures, trouble, gone);
  }
}
