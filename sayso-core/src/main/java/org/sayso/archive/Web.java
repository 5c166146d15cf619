package org.sayso.archive;

import java.net.URI;
import java.util.Optional;

/**
 * The web, as far as Sayso asks it: one address, one answer. Who stands behind it keeps to
 * robots.txt, is polite to hosts and asks no private address.
 */
public interface Web {

  /** The answer; never throws for what the net does. */
  Fetched get(Ask ask);

  /**
   * Please give what is there, if it is no longer what was there.
   *
   * @param address {@code http} or {@code https}
   * @param etag of what was there
   * @param lastModified of what was there, in the server's own words
   */
  record Ask(URI address, Optional<String> etag, Optional<String> lastModified) {

    /** Whatever was there before. */
    public static Ask of(URI address) {
      return new Ask(address, Optional.empty(), Optional.empty());
    }
  }
}
